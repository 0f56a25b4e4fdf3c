import type { HelpTopic } from '@/components/shell/help-panel';
import { routes } from '@/lib/routes';

const learnMore = [
  { label: 'Phone numbers', href: routes.phoneNumbers.list },
  { label: 'Sender IDs', href: routes.senderIds.list },
];

export const countryHelp: HelpTopic = {
  title: 'Select country',
  body: (
    <>
      <p>
        An originator is a phone number or a name that messages come from. It sends within one country, so that each
        country that you send to wants one of its own.
      </p>
      <p>Numbers of the United States also reach its territories, such as Puerto Rico and Guam.</p>
      <p>
        Beside the choice stands what the country offers: the types of originators, what each can do, and what has to be
        known before sending there.
      </p>
    </>
  ),
  learnMore,
};

export const capabilitiesHelp: HelpTopic = {
  title: 'Number capabilities',
  body: (
    <>
      <p>What the originator can send. Only the combinations are shown that one originator of the country can have.</p>
      <p>MMS exists in the United States and Canada only. Sender IDs send SMS only.</p>
      <p>A number keeps its capabilities for as long as you have it: for others you request another number.</p>
    </>
  ),
};

export const volumeHelp: HelpTopic = {
  title: 'Estimated monthly message volume',
  body: (
    <>
      <p>How many messages you expect to send in a month. It decides how fast the originator has to be.</p>
      <p>
        The estimate takes a day’s messages, of one part each, to go out within the busiest hour of the day: 100,000
        messages a month want 1 message part a second.
      </p>
    </>
  ),
};

export const headquartersHelp: HelpTopic = {
  title: 'Company headquarters',
  body: (
    <>
      <p>Where your company is, seen from the people who get your messages.</p>
      <p>Some countries want an address in the country, or charge more for messages from companies abroad.</p>
    </>
  ),
};

export const twoWayHelp: HelpTopic = {
  title: 'Two-way messaging',
  body: (
    <>
      <p>Whether people can answer. Nobody can answer a sender ID; numbers and short codes take answers.</p>
      <p>
        Answer yes, and only types that receive are offered. Where the answers go to is set on the number afterwards, in
        its tab Two-way SMS.
      </p>
    </>
  ),
};

export const originatorTypeHelp: HelpTopic = {
  title: 'Select originator type',
  body: (
    <>
      <p>
        The recommendation follows from the country and the use case. You may take any other type that is available.
      </p>
      <h3>How it is chosen</h3>
      <p>
        In the United States by how many message parts a second you send: up to 3 a toll-free number, up to 75 a 10DLC
        number, above that a short code.
      </p>
      <p>
        Elsewhere a sender ID for messages that nobody answers, else a short code, else a long code. Where people shall
        answer, a short code before a long code.
      </p>
      <h3>Registration</h3>
      <p>
        10DLC and toll-free numbers stay Pending until they are registered. Their monthly price is charged from the
        request on.
      </p>
      <h3>Support case</h3>
      <p>Short codes, registered sender IDs and numbers that need an address in the country go by a support case.</p>
    </>
  ),
  learnMore,
};

export const messageTypeHelp: HelpTopic = {
  title: 'Message type',
  body: (
    <>
      <p>
        <strong>Transactional</strong> messages are expected by their reader and often urgent: one-time passwords,
        confirmations, alerts.
      </p>
      <p>
        <strong>Promotional</strong> messages are for marketing and are not critical.
      </p>
      <p>A message is sent from an originator of its own type.</p>
    </>
  ),
};

export const reviewHelp: HelpTopic = {
  title: 'Review and request',
  body: (
    <>
      <p>Check your answers. Edit leads back to a step, and nothing that you have answered is lost.</p>
      <p>The monthly price comes from the rate card of this console, which starts with samples.</p>
    </>
  ),
  learnMore,
};
