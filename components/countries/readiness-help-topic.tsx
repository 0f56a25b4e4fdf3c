import type { HelpTopic } from '@/components/shell/help-panel';
import { routes } from '@/lib/routes';

export const readinessHelpTopic: HelpTopic = {
  title: 'Readiness',
  body: (
    <>
      <p>
        What is met and what is missing before texts reach people in this country, by the rules that a message meets
        when it is sent.
      </p>
      <h3>Configuration set</h3>
      <p>
        Messages that name a configuration set follow its defaults and its protect configuration. Choose the set to see
        the country as those messages do.
      </p>
      <h3>One number</h3>
      <p>
        A person may have opted out, or have an override of its own. Explain on the page Test SMS sending says what one
        number meets.
      </p>
    </>
  ),
  learnMore: [
    { label: 'Test SMS sending', href: routes.send() },
    { label: 'Protect configurations', href: routes.protectConfigurations.list },
  ],
};
