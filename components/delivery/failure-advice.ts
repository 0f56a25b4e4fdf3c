import type { MessageStatus } from '@/lib/reference/event-types';
import { routes } from '@/lib/routes';

interface FailureAdvice {
  /** What to do about many messages that ended so; of one message alone, its own page tells. */
  readonly advice: string;
  /** Where the console can mend it. */
  readonly links: readonly { label: string; href: string }[];
}

const optOutLists = { label: 'Opt-out lists', href: routes.optOutLists.list };
const countries = { label: 'Countries and regions', href: routes.countries.list };
const preview = { label: 'Message part preview', href: routes.messageParts };
const pools = { label: 'Phone pools', href: routes.phonePools.list };
const requestOriginator = { label: 'Request originator', href: routes.phoneNumbers.request };

/** Every way to fail, of any channel. Sources: guide 5796-5855, 5888-6030. */
const adviceByStatus: Partial<Record<MessageStatus, FailureAdvice>> = {
  INVALID: {
    advice:
      'Check numbers where they are entered: with country code, without an extension, no landlines. Take those that failed out of your data, and put them on an opt-out list so that no other sender tries them again.',
    links: [optOutLists],
  },
  INVALID_MESSAGE: {
    advice: 'Look at the body in the preview: characters that the country or carrier does not take, or too many parts.',
    links: [preview],
  },
  UNREACHABLE: {
    advice:
      'Send again later, when phones are on. Take out numbers that stay unreachable for weeks: most are no longer in use.',
    links: [optOutLists],
  },
  CARRIER_UNREACHABLE: {
    advice:
      'Send again later: carriers mend such faults within hours. If one country stands out, wait for it before you go on with a campaign.',
    links: [countries],
  },
  BLOCKED: {
    advice:
      'These people have blocked your number. Do not reach them from another one: put them on the opt-out list, and let recipients opt out by keyword, so that they need not block.',
    links: [optOutLists],
  },
  CARRIER_BLOCKED: {
    advice:
      'Compare content and originator with the rules of the country: a type of originator that it takes, a registration where it asks for one, no links that are shortened.',
    links: [countries, requestOriginator],
  },
  SPAM: {
    advice:
      'Name your brand, avoid shortened links and words in capitals, say how to opt out, and send to those alone who agreed to it. The preview points such things out.',
    links: [preview],
  },
  UNROUTABLE: {
    advice: 'No route leads from this originator to that country. Choose one that the country supports.',
    links: [countries, requestOriginator],
  },
  FAILED: {
    advice:
      'Open some of the messages: if they share an originator, test it by itself; if they share a destination, check the number.',
    links: [{ label: 'Test SMS sending', href: routes.send() }],
  },
  TTL_EXPIRED: {
    advice:
      'Messages waited longer than their time to live. Give them more time, or share the load among more originators in a pool.',
    links: [pools, requestOriginator],
  },
  UNKNOWN: {
    advice:
      'No carrier has reported within 72 hours. The message may have arrived: send again only what still matters. If one country stands out, its carriers do not report from devices.',
    links: [countries],
  },
  BUSY: { advice: 'Call again some minutes later, or send a text.', links: [] },
  NO_ANSWER: { advice: 'Call at another time of the day, or send a text first that says who will call.', links: [] },
};

/** What to do about a failed status; nothing for one that is not known here. */
export function failureAdvice(status: string): FailureAdvice {
  const known = Object.hasOwn(adviceByStatus, status) ? adviceByStatus[status as MessageStatus] : undefined; // just looked for
  return known ?? { advice: '', links: [] };
}
