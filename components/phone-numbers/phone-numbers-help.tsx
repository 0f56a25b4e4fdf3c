import type { HelpTopic } from '@/components/shell/help-panel';
import { routes } from '@/lib/routes';

export const phoneNumbersHelp: HelpTopic = {
  title: 'Phone numbers',
  body: (
    <>
      <p>A phone number is an originator: what your messages come from, and what people answer to.</p>
      <h3>Requesting one</h3>
      <p>
        Request originator asks for the country and the use case, recommends a type and says why each other type is or
        is not available. Short codes go by a support case.
      </p>
      <h3>Number status</h3>
      <p>
        An active number is ready to send. 10DLC and toll-free numbers stay pending until they are registered; the list
        and the page of the number say what they wait for.
      </p>
      <h3>Simulator numbers</h3>
      <p>
        A simulator number is ready at once and needs no registration. It sends SMS and MMS to simulator destinations of
        its own country, which answer as a real carrier would and deliver nothing outside.
      </p>
      <h3>Price</h3>
      <p>
        The monthly price is the lease of the number. Figures come from the rate card of this console, which starts with
        samples.
      </p>
      <h3>Deletion protection</h3>
      <p>While it is on, the number cannot be released, from the console or through the API.</p>
    </>
  ),
  learnMore: [
    { label: 'Request originator', href: routes.phoneNumbers.request },
    { label: 'Test SMS sending', href: routes.send() },
    { label: 'Verified numbers', href: routes.verifiedNumbers },
  ],
};

export const requestHelp: HelpTopic = {
  title: 'Request simulator number',
  body: (
    <>
      <p>
        A simulator number lets you try everything before you lease a real one: sending, message parts, prices, events
        and opt-outs.
      </p>
      <p>
        It sends to the simulator destinations of its own country. The success destination takes every message; the
        failure destination fails it.
      </p>
    </>
  ),
  learnMore: [{ label: 'Phone numbers', href: routes.phoneNumbers.list }],
};

export const phoneNumberHelp: HelpTopic = {
  title: 'Phone number',
  body: (
    <>
      <p>The summary says what the number can do and how fast it sends. Its messages and its tags are in the tabs.</p>
      <p>
        Throughput counts message parts, not messages: a text of three parts takes three times the room. What comes
        faster waits in the order of acceptance.
      </p>
      <p>Releasing a number cannot be undone.</p>
    </>
  ),
  learnMore: [{ label: 'Message part preview', href: routes.messageParts }],
};
