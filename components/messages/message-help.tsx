import type { HelpTopic } from '@/components/shell/help-panel';
import { routes } from '@/lib/routes';

export const messagesHelp: HelpTopic = {
  title: 'Messages',
  body: (
    <>
      <p>
        Every message that the service accepted in this Region, newest first. A message that was refused is not here:
        its sender was told why at once.
      </p>
      <h3>Finding messages</h3>
      <ul>
        <li>Choose a property in the filter, or type a status, a country or a number.</li>
        <li>Paste a message ID to open that message.</li>
        <li>The address of the page holds the filter, so that the view can be shared.</li>
      </ul>
      <h3>Export</h3>
      <p>
        The CSV file has every message that the filter finds and all columns, with times in UTC and codes as the API
        writes them. It holds 100,000 messages at most.
      </p>
    </>
  ),
  learnMore: [{ label: 'Test SMS sending', href: routes.send() }],
};

export const messageHelp: HelpTopic = {
  title: 'Message details',
  body: (
    <>
      <p>
        What became of one message: each event with the record that event destinations get, the body in the parts that
        were sent and billed, and why it was sent from this originator.
      </p>
      <h3>Statuses</h3>
      <p>
        Successful means that the carrier took the message, Delivered that the device did. Some carriers never report on
        the device; then Successful is the last word.
      </p>
      <h3>Price</h3>
      <p>
        The price is for all parts together. Carrier fees are added on top and count against the spending limit too.
      </p>
    </>
  ),
  learnMore: [{ label: 'Message part preview', href: routes.messageParts }],
};
