import type { MessageStatus } from '@/lib/reference/event-types';
import type { OriginatorType } from '@/lib/reference/channels';

/*
 * The demo's story: a shop that sends codes, order updates and offers to nine countries. Every name and number in it is
 * made up; people's numbers come from ranges that are kept for fiction wherever a country keeps some.
 */

export const demoDays = 90;
export const demoMessages = 1_000_000;
export const demoSeed = 20_261_121;

/** An originator of the demo: a number of ours, or a sender ID. */
export interface DemoOriginator {
  readonly type: Extract<OriginatorType, 'TEN_DLC' | 'TOLL_FREE' | 'SHORT_CODE' | 'LONG_CODE' | 'SENDER_ID'>;
  readonly country: string;
  readonly messageType: 'TRANSACTIONAL' | 'PROMOTIONAL';
  /** Sender IDs and short codes have a name that somebody chose. */
  readonly name?: string;
  readonly pool?: 'Order updates' | 'Offers';
}

export const demoOriginators: readonly DemoOriginator[] = [
  { type: 'TEN_DLC', country: 'US', messageType: 'TRANSACTIONAL', pool: 'Order updates' },
  { type: 'TEN_DLC', country: 'US', messageType: 'TRANSACTIONAL', pool: 'Order updates' },
  { type: 'TOLL_FREE', country: 'US', messageType: 'TRANSACTIONAL' },
  { type: 'SHORT_CODE', country: 'US', messageType: 'PROMOTIONAL', name: '72345', pool: 'Offers' },
  { type: 'LONG_CODE', country: 'CA', messageType: 'TRANSACTIONAL' },
  { type: 'LONG_CODE', country: 'GB', messageType: 'TRANSACTIONAL' },
  { type: 'SENDER_ID', country: 'FR', messageType: 'TRANSACTIONAL', name: 'EXAMPLECO' },
  { type: 'SENDER_ID', country: 'DE', messageType: 'TRANSACTIONAL', name: 'EXAMPLECO' },
  { type: 'SENDER_ID', country: 'ES', messageType: 'TRANSACTIONAL', name: 'EXAMPLECO' },
  { type: 'SENDER_ID', country: 'SE', messageType: 'TRANSACTIONAL', name: 'EXAMPLECO' },
  { type: 'LONG_CODE', country: 'AU', messageType: 'TRANSACTIONAL' },
  { type: 'LONG_CODE', country: 'BR', messageType: 'TRANSACTIONAL' },
];

/** How a country behaves. */
export interface DemoCountry {
  readonly country: string;
  /** Hours ahead of UTC in winter: people are written to by day. */
  readonly hoursAhead: number;
  readonly people: number;
  /** Of a hundred messages, so many arrive. */
  readonly deliveredPercent: number;
  /** Half of the messages take less, in milliseconds. */
  readonly medianMilliseconds: number;
}

export const demoCountries: readonly DemoCountry[] = [
  { country: 'US', hoursAhead: -6, people: 24_000, deliveredPercent: 97.2, medianMilliseconds: 2400 },
  { country: 'CA', hoursAhead: -5, people: 4000, deliveredPercent: 97.6, medianMilliseconds: 2600 },
  { country: 'GB', hoursAhead: 0, people: 6000, deliveredPercent: 98.1, medianMilliseconds: 2100 },
  { country: 'FR', hoursAhead: 1, people: 5000, deliveredPercent: 97.9, medianMilliseconds: 2900 },
  { country: 'DE', hoursAhead: 1, people: 4000, deliveredPercent: 98.4, medianMilliseconds: 2200 },
  { country: 'ES', hoursAhead: 1, people: 2500, deliveredPercent: 96.8, medianMilliseconds: 3400 },
  { country: 'SE', hoursAhead: 1, people: 90, deliveredPercent: 98.8, medianMilliseconds: 1800 },
  { country: 'AU', hoursAhead: 10, people: 1000, deliveredPercent: 97.4, medianMilliseconds: 3100 },
  { country: 'BR', hoursAhead: -3, people: 3000, deliveredPercent: 91.5, medianMilliseconds: 6200 },
];

/** A kind of message that is sent to one country. */
export interface DemoCampaign {
  readonly country: string;
  readonly type: DemoOriginator['type'];
  readonly messageType: 'TRANSACTIONAL' | 'PROMOTIONAL';
  readonly configurationSet: string | null;
  /** Of all messages, in thousandths. */
  readonly share: number;
  /** `{n}` stands for six digits. */
  readonly body: string;
}

const codes = { messageType: 'TRANSACTIONAL', configurationSet: 'one-time-codes' } as const;
const orders = { messageType: 'TRANSACTIONAL', configurationSet: 'order-updates' } as const;
const offers = { messageType: 'PROMOTIONAL', configurationSet: 'offers' } as const;

export const demoCampaigns: readonly DemoCampaign[] = [
  {
    ...codes,
    country: 'US',
    type: 'TOLL_FREE',
    share: 180,
    body: 'Example Corp: your code is {n}. It is good for 10 minutes.',
  },
  {
    ...orders,
    country: 'US',
    type: 'TEN_DLC',
    share: 290,
    body: 'Example Corp: order {n} is on its way and arrives today. Reply HELP for help, STOP to end.',
  },
  {
    ...offers,
    country: 'US',
    type: 'SHORT_CODE',
    share: 110,
    body: 'Example Corp: 20% off everything until Sunday with {n}. See www.example.com/offers for the small print, and tell your friends: they save too. Up to 4 messages a month. Msg & data rates may apply. Reply STOP to end.',
  },
  {
    ...orders,
    country: 'CA',
    type: 'LONG_CODE',
    share: 60,
    body: 'Example Corp: order {n} was handed to the courier. Reply STOP to end.',
  },
  { ...codes, country: 'GB', type: 'LONG_CODE', share: 70, body: 'Your Example Corp code is {n}.' },
  {
    ...orders,
    country: 'GB',
    type: 'LONG_CODE',
    share: 50,
    body: 'Example Corp: parcel {n} comes tomorrow between 9 and 12.',
  },
  {
    ...orders,
    country: 'FR',
    type: 'SENDER_ID',
    share: 70,
    body: 'Example Corp : votre commande {n} est en route. Livraison prévue aujourd’hui.',
  },
  { ...codes, country: 'DE', type: 'SENDER_ID', share: 60, body: 'Ihr Code von Example Corp lautet {n}.' },
  { ...orders, country: 'ES', type: 'SENDER_ID', share: 30, body: 'Example Corp: su pedido {n} llega hoy.' },
  { ...orders, country: 'SE', type: 'SENDER_ID', share: 10, body: 'Example Corp: ditt paket {n} kommer i dag.' },
  {
    ...orders,
    country: 'AU',
    type: 'LONG_CODE',
    share: 30,
    body: 'Example Corp: order {n} is ready for collection.',
  },
  {
    ...codes,
    country: 'BR',
    type: 'LONG_CODE',
    share: 40,
    configurationSet: null,
    body: 'Example Corp: seu codigo e {n}.',
  },
];

/** How messages fail that do, by share. */
export const demoFailures: readonly { readonly status: MessageStatus; readonly share: number }[] = [
  { status: 'UNREACHABLE', share: 46 },
  { status: 'CARRIER_UNREACHABLE', share: 18 },
  { status: 'INVALID', share: 14 },
  { status: 'BLOCKED', share: 12 },
  { status: 'SPAM', share: 6 },
  { status: 'UNKNOWN', share: 4 },
];

/** An afternoon that somebody will want to understand: a US carrier goes down, days before the end. */
export const demoOutage = { country: 'US', type: 'TEN_DLC', daysBefore: 16, hours: 3, lostPercent: 38 } as const;

/** How much is sent in each hour of the recipients' day, and on each day of the week from Monday on. */
export const hourWeights = [1, 1, 1, 1, 1, 2, 6, 14, 28, 42, 48, 46, 44, 42, 40, 42, 46, 52, 56, 50, 34, 18, 8, 3];
export const weekdayWeights = [100, 104, 106, 112, 126, 84, 62];
