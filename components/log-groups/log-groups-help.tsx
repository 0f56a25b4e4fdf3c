import type { HelpTopic } from '@/components/shell/help-panel';
import { routes } from '@/lib/routes';

const learnMore = [{ label: 'Configuration sets', href: routes.configurationSets.list }];

export const destinationsHelp: HelpTopic = {
  title: 'Event destinations',
  body: (
    <>
      <p>
        The places that the events of messages are published to. A configuration set names them by ARN; they are kept in
        this installation and nowhere else.
      </p>
      <p>A place is made when a configuration set first names it, or here by hand.</p>
    </>
  ),
  learnMore,
};

export const logGroupsHelp: HelpTopic = {
  title: 'Log groups',
  body: (
    <>
      <p>A log group keeps each event as a record, to be searched and watched.</p>
      <h3>Search</h3>
      <p>
        Enter three characters or more of a number, a status, a country or a context attribute and press Enter. A
        message ID finds the events of that message. Several conditions must all hold.
      </p>
      <h3>Live tail</h3>
      <p>Shows events as they arrive, the newest first.</p>
      <h3>Retention</h3>
      <p>Events that are older than the retention are deleted within the hour. Messages keep their own history.</p>
    </>
  ),
  learnMore,
};
