import type { HelpTopic } from '@/components/shell/help-panel';
import type { QuickStartStepName } from '@/lib/domains/quick-start/quick-start.shapes';
import { routes } from '@/lib/routes';

/** What each step is about (guide 549-690). */
export const stepHelp: Readonly<Record<QuickStartStepName, HelpTopic>> = {
  POOL: {
    title: 'Create a pool',
    body: (
      <>
        <p>
          A pool is a group of phone numbers and sender IDs that send for one purpose. You send from the pool, and it
          chooses the number.
        </p>
        <h3>Simulator numbers</h3>
        <p>
          A simulator number needs no registration and is active at once. Its messages bring realistic events, reach
          other simulator numbers alone and never a carrier’s network.
        </p>
        <h3>Leaving and coming back</h3>
        <p>
          What you have done is kept, for you and this Region. You can leave at any time and go on elsewhere; every step
          can be skipped and done later.
        </p>
      </>
    ),
    learnMore: [
      { label: 'Phone pools', href: routes.phonePools.list },
      { label: 'Phone numbers', href: routes.phoneNumbers.list },
    ],
  },
  CONFIGURATION_SET: {
    title: 'Create a configuration set',
    body: (
      <>
        <p>
          A configuration set is a set of rules for the messages that name it. Its event destinations get what becomes
          of each message.
        </p>
        <h3>Automatic setup</h3>
        <p>
          Makes a log group to look things up in, a stream to keep files of, and a topic to be called from, and sends
          all events to each.
        </p>
        <h3>Manual setup</h3>
        <p>One event destination of the type that you choose, with all events or those that you select.</p>
      </>
    ),
    learnMore: [
      { label: 'Configuration sets', href: routes.configurationSets.list },
      { label: 'Event destinations', href: routes.destinations.list() },
    ],
  },
  PROTECT_CONFIGURATION: {
    title: 'Create a protect configuration',
    body: (
      <>
        <p>
          A protect configuration says which countries messages may go to. Blocking countries that you have no business
          in guards you against fraud that makes you pay for messages.
        </p>
        <p>Do not block the country that the test message of the next step goes to.</p>
        <h3>Association</h3>
        <p>
          With the configuration set of the second step, it applies to every message that names that set. As account
          default it applies to all others.
        </p>
      </>
    ),
    learnMore: [{ label: 'Protect configurations', href: routes.protectConfigurations.list }],
  },
  MESSAGE: {
    title: 'Send a test message',
    body: (
      <>
        <p>
          The message comes from the pool and names the configuration set of the steps before. It is a message like any
          other: priced, counted against the spending limit and listed under Messages.
        </p>
        <h3>Destination number</h3>
        <p>
          A simulator number takes or fails every message, as you choose. To reach a phone of your own, verify its
          number first; simulator numbers cannot send there.
        </p>
        <h3>Event log</h3>
        <p>Fills by itself. Choose an event to see its record, as the event destinations get it.</p>
      </>
    ),
    learnMore: [
      { label: 'Messages', href: routes.messages.list },
      { label: 'Verified numbers', href: routes.verifiedNumbers },
    ],
  },
};

export const nextStepsHelp: HelpTopic = {
  title: 'Next steps',
  body: (
    <>
      <p>
        A new account is in the sandbox: it can send to simulator numbers and to numbers that you have verified, and
        spend little.
      </p>
      <p>Move a channel to production once you have tested all that you need.</p>
    </>
  ),
  learnMore: [{ label: 'Settings', href: routes.settings }],
};
