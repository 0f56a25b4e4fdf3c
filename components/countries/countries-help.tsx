import type { HelpTopic } from '@/components/shell/help-panel';
import { routes } from '@/lib/routes';

export const countriesHelp: HelpTopic = {
  title: 'Countries and regions',
  body: (
    <>
      <p>
        Each country has rules of its own: which originators it knows, what they can do, and what must be registered.
      </p>
      <h3>Sender IDs</h3>
      <p>
        Some countries show a name instead of a number, some only a name that is registered, and some none. Nobody can
        answer a sender ID.
      </p>
      <h3>Shared routes</h3>
      <p>Where there are shared routes, one can send without an originator of one’s own.</p>
      <h3>Price</h3>
      <p>
        What one message part costs at least by the rate card in force, carrier fee included. It may be more from
        another type of originator.
      </p>
    </>
  ),
  learnMore: [
    { label: 'Request originator', href: routes.phoneNumbers.request },
    { label: 'Message part preview', href: routes.messageParts },
  ],
};
