import type { HelpTopic } from '@/components/shell/help-panel';
import { routes } from '@/lib/routes';

export const settingsHelp: HelpTopic = {
  title: 'Settings',
  body: (
    <p>
      These settings hold for one account in one Region. Another Region has its own numbers, limits and simulator
      settings.
    </p>
  ),
  learnMore: [
    { label: 'Verified numbers', href: routes.verifiedNumbers },
    { label: 'Security credentials', href: routes.accountSecurity },
  ],
};

export const channelsHelp: HelpTopic = {
  title: 'Channels',
  body: (
    <>
      <p>
        Every channel starts in the <strong>sandbox</strong>: it sends to simulator destinations and verified numbers,
        and spends at most $1.00 a month.
      </p>
      <p>
        In <strong>production</strong> a channel sends to any number in a country that the service reaches, up to its
        account limit.
      </p>
      <p>Who hosts this console decides both, so administrators change them here, at once.</p>
    </>
  ),
  learnMore: [{ label: 'Verified numbers', href: routes.verifiedNumbers }],
};

export const spendLimitsHelp: HelpTopic = {
  title: 'Spending limits',
  body: (
    <>
      <p>
        The <strong>account limit</strong> is the most that a channel may spend in a calendar month (UTC).
      </p>
      <p>
        The <strong>enforced limit</strong> is your own, lower limit. Without one the account limit holds.
      </p>
      <p>
        The <strong>remaining limit</strong> is what may still be spent this month. Once nothing remains, messages of
        the channel are refused until the limit is raised or the month ends.
      </p>
    </>
  ),
  learnMore: [],
};

export const simulatorHelp: HelpTopic = {
  title: 'Simulator carrier',
  body: (
    <>
      <p>
        The simulator carrier takes every message and delivers nothing outside. Simulator destinations always succeed or
        always fail, as their names say; every other number ends by the shares set here.
      </p>
      <p>The outcome follows from the message ID, so that the same message would always end the same way.</p>
      <p>
        Delays are at speed 1. The speed is set where the console is hosted, with SIMULATOR_SPEED: 10 runs ten times
        faster, instant does not wait.
      </p>
    </>
  ),
  learnMore: [{ label: 'Handset', href: routes.handset() }],
};
