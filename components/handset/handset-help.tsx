import type { HelpTopic } from '@/components/shell/help-panel';
import { routes } from '@/lib/routes';

export const handsetHelp: HelpTopic = {
  title: 'Handset',
  body: (
    <>
      <p>
        The simulator carrier delivers nothing outside. What it would have brought to a phone is shown here, each number
        with its own phone: messages, and verification codes too.
      </p>
      <h3>Replies</h3>
      <p>
        What you type as the person of the phone reaches the number that the conversation is with. Its keywords do what
        they say, and what they answer arrives here. A sender ID cannot be answered.
      </p>
      <h3>Simulator numbers</h3>
      <p>Each country has a number that takes every message and one that fails it. Nothing arrives at the second.</p>
    </>
  ),
  learnMore: [
    { label: 'Test SMS sending', href: routes.send() },
    { label: 'Verified numbers', href: routes.verifiedNumbers },
  ],
};
