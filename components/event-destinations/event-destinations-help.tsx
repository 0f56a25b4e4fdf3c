import type { HelpTopic } from '@/components/shell/help-panel';
import { routes } from '@/lib/routes';

const learnMore = [{ label: 'Event destinations', href: routes.destinations.list() }];

export const eventDestinationsHelp: HelpTopic = {
  title: 'Event destinations of a set',
  body: (
    <>
      <p>
        Each event of a message that names this set is published to every enabled destination that wants its type. A set
        has up to five destinations.
      </p>
      <h3>Where events go</h3>
      <ul>
        <li>
          <strong>Amazon CloudWatch</strong>: a log group, kept here to be searched and watched.
        </li>
        <li>
          <strong>Amazon Data Firehose</strong>: a stream, which writes batches of JSON lines to files.
        </li>
        <li>
          <strong>Amazon SNS</strong>: a topic, which passes each event on to its subscriptions.
        </li>
      </ul>
      <p>Targets are addressed by ARN and are made here when they are first used.</p>
      <h3>Delivery</h3>
      <p>
        Events arrive at least once, and those of one message in their order. A target that is down holds up neither
        sending nor other targets, and gets what it missed once it is back.
      </p>
    </>
  ),
  learnMore,
};

export const automaticSetupHelp: HelpTopic = {
  title: 'Automatic setup',
  body: (
    <>
      <p>
        One step that records every event of this set: in a log group, to be searched and watched; through a stream, as
        files to be kept; and to a topic, for webhooks and people to subscribe to.
      </p>
      <p>All three are added, or none when the set has no room or one of the names is taken.</p>
    </>
  ),
  learnMore,
};

export const eventTypesHelp: HelpTopic = {
  title: 'Event types',
  body: (
    <>
      <p>
        An event is one step in the life of a message: queued, accepted by the carrier, delivered, or one of the reasons
        why it was not.
      </p>
      <p>
        Events from carriers can take up to 72 hours. A message without a final event by then ends with the status
        UNKNOWN.
      </p>
    </>
  ),
  learnMore,
};
