import type { HelpTopic } from '@/components/shell/help-panel';
import { routes } from '@/lib/routes';

const learnMore = [
  { label: 'Topics and their subscriptions', href: routes.destinations.list('topics') },
  { label: 'Spending limits', href: routes.settings },
];

export const alarmsHelp: HelpTopic = {
  title: 'Alarms',
  body: (
    <>
      <p>
        An alarm watches what a channel has spent in the month and tells a topic when that passes a threshold. It tells
        once for each crossing, not again for as long as it stays in alarm.
      </p>
      <h3>Metrics</h3>
      <p>
        TextMessageMonthlySpend, MediaMessageMonthlySpend and VoiceMessageMonthlySpend: US dollars from the first of the
        month (UTC) on, one sample a minute. A metric appears once a message has been sent, has data only while messages
        are sent, and is kept for 15 months.
      </p>
      <h3>States</h3>
      <p>
        OK: within the threshold. In alarm: beyond it. Insufficient data: the alarm has just been made, or there is not
        enough data to tell.
      </p>
      <h3>A new month</h3>
      <p>
        Each month begins at $0.00. What was spent before does not count towards it, and an alarm that is still in alarm
        tells again when the new month passes the threshold.
      </p>
    </>
  ),
  learnMore,
};

export const conditionsHelp: HelpTopic = {
  title: 'Conditions',
  body: (
    <>
      <p>
        Each period is gathered into one data point by the statistic. Maximum is recommended: the amount as it last
        stood. Periods follow the clock in UTC; the one under way counts as soon as it has data.
      </p>
      <h3>Datapoints to alarm</h3>
      <p>The alarm needs so many of the last periods to be beyond the threshold. Together they are at most 7 days.</p>
      <h3>Missing data</h3>
      <p>
        A period in which nothing was spent has no data. <em>Ignore</em> keeps the state and is recommended for spend;
        with <em>missing</em> the alarm goes to Insufficient data once no period has any; <em>bad</em> and <em>good</em>{' '}
        take such a period for one beyond or within the threshold.
      </p>
    </>
  ),
  learnMore,
};

export const notificationHelp: HelpTopic = {
  title: 'Notification',
  body: (
    <>
      <p>
        The topic gets a message when the state begins, in the shape that CloudWatch sends: webhooks get it as JSON,
        people by e-mail in words.
      </p>
      <p>Subscribe an address to the topic first, or the message reaches nobody.</p>
    </>
  ),
  learnMore,
};
