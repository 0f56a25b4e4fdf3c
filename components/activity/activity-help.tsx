import type { HelpTopic } from '@/components/shell/help-panel';
import { routes } from '@/lib/routes';

export const activityHelp: HelpTopic = {
  title: 'Activity',
  body: (
    <>
      <p>
        Who has called which operation, when, from where and with what result. What is done in the console and what
        comes through the API are the same operations, and are recorded alike.
      </p>
      <h3>What is recorded</h3>
      <p>
        Every change, done or refused, and the reads of the service’s API. Sending messages is not: the list of messages
        has it. Secrets and the texts of messages are left out of the parameters.
      </p>
      <h3>Finding records</h3>
      <p>
        Filter by user, operation, resource, error, kind and time. A resource is an ID, a name, an ARN or a phone number
        that a call was about.
      </p>
    </>
  ),
  learnMore: [{ label: 'Messages', href: routes.messages.list }],
};
