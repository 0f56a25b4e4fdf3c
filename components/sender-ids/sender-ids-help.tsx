import type { HelpTopic } from '@/components/shell/help-panel';
import { routes } from '@/lib/routes';

export const senderIdsHelp: HelpTopic = {
  title: 'Sender IDs',
  body: (
    <>
      <p>
        A sender ID is a name that recipients see instead of a number. It belongs to one country, and the same name can
        be requested in several.
      </p>
      <h3>What it can do</h3>
      <p>It sends SMS. Nobody can answer it, and so nobody can opt out by answering.</p>
      <h3>Registration</h3>
      <p>
        Some countries show registered sender IDs only. Until one is registered there, recipients see what the country
        puts in its place.
      </p>
      <h3>Deletion protection</h3>
      <p>While it is on, the sender ID cannot be released, from the console or through the API.</p>
    </>
  ),
  learnMore: [
    { label: 'Phone numbers', href: routes.phoneNumbers.list },
    { label: 'Phone pools', href: routes.phonePools.list },
  ],
};
