import type { HelpTopic } from '@/components/shell/help-panel';
import { routes } from '@/lib/routes';

const learnMore = [
  { label: 'Delivery', href: routes.delivery.page() },
  { label: 'Messages', href: routes.messages.list },
  { label: 'Settings', href: routes.settings },
];

export const overviewHelp: HelpTopic = {
  title: 'Overview',
  body: (
    <>
      <p>
        The state of this account in this Region: what is set up, what may be spent, and how the last messages fared.
        Everything follows along while the page is open, and each figure leads to the list behind it.
      </p>
      <h3>Sandbox and production</h3>
      <p>
        Each channel starts in the sandbox: it reaches simulator numbers and verified numbers only, and may spend a
        dollar a month. An administrator moves it to production in Settings.
      </p>
      <h3>Messages</h3>
      <p>
        The last 24 hours are the hour that it is now and the 23 before it, the last 7 days today and the six days
        before, in UTC. A message counts when it was accepted, under the status that it has now.
      </p>
    </>
  ),
  learnMore,
};

export const quickStartHelp: HelpTopic = {
  title: 'Quick start',
  body: (
    <>
      <p>Five things that most accounts begin with, in any order. A step is done once what it makes is there.</p>
      <ul>
        <li>A pool sends from whichever of its originators fits best.</li>
        <li>A configuration set says where the events of messages go.</li>
        <li>A protect configuration says which countries may be sent to.</li>
        <li>A test message to a simulator number reaches nobody and costs little.</li>
        <li>A request gets a number or sender ID that people will see.</li>
      </ul>
    </>
  ),
  learnMore: [
    { label: 'Quick start', href: routes.quickStart() },
    { label: 'Test SMS sending', href: routes.send() },
  ],
};

export const spendingHelp: HelpTopic = {
  title: 'Spending status',
  body: (
    <>
      <p>What each channel has spent since the month began (UTC), price and carrier fees together.</p>
      <ul>
        <li>Account limit: the most that the channel may spend in a month.</li>
        <li>Enforced limit: a lower limit of your own; without one the account limit holds.</li>
        <li>Remaining limit: what may still be spent this month. Then messages are refused.</li>
      </ul>
    </>
  ),
  learnMore: [{ label: 'Settings', href: routes.settings }],
};
