import type { HelpTopic } from '@/components/shell/help-panel';
import { routes } from '@/lib/routes';

const learnMore = [
  { label: 'Test SMS sending', href: routes.send() },
  { label: 'Messages', href: routes.messages.list },
];

export const configurationSetsHelp: HelpTopic = {
  title: 'Configuration sets',
  body: (
    <>
      <p>
        A configuration set is a set of rules for messages. A message that names one when it is sent follows its rules;
        nothing else does.
      </p>
      <h3>Event destinations</h3>
      <p>
        What becomes of a message (queued, delivered, blocked) is published as events to the destinations of its set.
        Without a set, events stand only on the page of the message.
      </p>
      <h3>Set settings</h3>
      <p>A set can decide the message type and the sender ID where a message leaves them open.</p>
    </>
  ),
  learnMore,
};

export const setSettingsHelp: HelpTopic = {
  title: 'Set settings',
  body: (
    <>
      <h3>Default message type</h3>
      <p>
        Promotional messages advertise; transactional ones are urgent, such as one-time passwords. A message that names
        a type of its own keeps it.
      </p>
      <h3>Default sender ID</h3>
      <p>
        Used for messages that name no originator, in countries that show sender IDs and where this account has the
        sender ID. Elsewhere the best of your phone numbers sends.
      </p>
    </>
  ),
  learnMore: [{ label: 'Sender IDs', href: routes.senderIds.list }],
};
