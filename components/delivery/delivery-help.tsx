import type { HelpTopic } from '@/components/shell/help-panel';
import { routes } from '@/lib/routes';

export const deliveryHelp: HelpTopic = {
  title: 'Delivery',
  body: (
    <>
      <p>
        How the messages of this Region fared. A message counts in the hour or day (UTC) in which it was accepted, under
        the status that it has now: figures of the last days still move as carriers report.
      </p>
      <h3>Outcomes</h3>
      <ul>
        <li>Delivered: the device took the message, or the call was completed.</li>
        <li>Failed: a final outcome of any other kind; the failure reasons name each.</li>
        <li>
          Pending: no final outcome yet, also when the carrier has taken the message and the device has not confirmed
          it. After 72 hours without one the message ends as Unknown, which is a failure.
        </li>
      </ul>
      <h3>Hours and days</h3>
      <p>
        One or two days are shown by the hour as long as they are within the last five weeks, everything else by day.
      </p>
      <h3>Delivery rate</h3>
      <p>
        Delivered divided by delivered and failed. Messages that are pending count neither way, so that a campaign that
        has just started does not look like one that fails.
      </p>
      <h3>Time to deliver</h3>
      <p>
        From acceptance to the report of the device. Half of the delivered messages took the median or less, 95 of 100
        took p95 or less. Both are within a tenth of the exact time.
      </p>
      <h3>Export</h3>
      <p>The CSV file has every row of the table, with times in milliseconds and shares from 0 to 1.</p>
    </>
  ),
  learnMore: [
    { label: 'Messages', href: routes.messages.list },
    { label: 'Countries and regions', href: routes.countries.list },
  ],
};

export const failureHelp: HelpTopic = {
  title: 'Failure reasons',
  body: (
    <>
      <p>
        Each final status other than delivered, what it means, and what keeps it from happening again. The share is that
        of all failed messages.
      </p>
      <h3>Passing and lasting</h3>
      <p>
        A triangle marks what may go well another time. A cross marks what goes the same way again until the number, the
        content or the originator changes.
      </p>
    </>
  ),
  learnMore: [
    { label: 'Message part preview', href: routes.messageParts },
    { label: 'Opt-out lists', href: routes.optOutLists.list },
  ],
};
