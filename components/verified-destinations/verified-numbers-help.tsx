import type { HelpTopic } from '@/components/shell/help-panel';
import { routes } from '@/lib/routes';

export const verifiedNumbersHelp: HelpTopic = {
  title: 'Verified numbers',
  body: (
    <>
      <p>
        While a channel is in the sandbox it sends to two kinds of numbers only: simulator destinations, and numbers
        that you have verified here.
      </p>
      <h3>How a number is verified</h3>
      <p>
        The number is sent a text with a six-digit code, valid for 15 minutes. Who can read the text can enter the code:
        that proves that the number is theirs. The first code to a number is free; each further one is priced like any
        message.
      </p>
      <h3>Limits</h3>
      <p>A workspace holds up to 10 numbers, verified or not. A number can be deleted 24 hours after it was added.</p>
      <h3>In production</h3>
      <p>Once a channel is in production it sends to any number in a country that the service reaches.</p>
    </>
  ),
  learnMore: [
    { label: 'Handset', href: routes.handset() },
    { label: 'Settings', href: routes.settings },
  ],
};
