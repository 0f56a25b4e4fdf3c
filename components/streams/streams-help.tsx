import type { HelpTopic } from '@/components/shell/help-panel';
import { routes } from '@/lib/routes';

export const streamsHelp: HelpTopic = {
  title: 'Streams',
  body: (
    <>
      <p>
        A stream gathers events and writes them in batches: files of JSON lines, in a folder of this installation or in
        a bucket that speaks the protocol of Amazon S3.
      </p>
      <h3>When it writes</h3>
      <p>
        When the oldest record has waited as long as you set, or when the records together are as large as you set.
        Write now does not wait for either.
      </p>
      <h3>When it cannot write</h3>
      <p>
        Records wait in the database until their batch stands, through restarts too. A full disk or a bucket that does
        not answer is tried again, ever less often, at least every five minutes. A batch may be written twice, under the
        same name.
      </p>
      <h3>Where it writes</h3>
      <p>
        STREAMS_DIR names the folder, and the STREAMS_S3 settings the object storage. Whoever runs the installation sets
        them.
      </p>
    </>
  ),
  learnMore: [{ label: 'Configuration sets', href: routes.configurationSets.list }],
};
