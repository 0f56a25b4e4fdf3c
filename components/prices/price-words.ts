import { channelWords, originatorTypeText } from '@/components/messages/message-words';
import type { PriceChangeKind } from '@/lib/domains/prices/imports/price-imports.shapes';
import { formatDollars, formatDollarsForDisplay, parseDollars } from '@/lib/money';
import type { Channel } from '@/lib/reference/channels';

/** An originator type in words; `*` stands for all that have no price of their own. */
export const pricedOriginatorText = (type: string) => (type === '*' ? 'Any' : originatorTypeText(type));

/** What one price is of: `SMS from a 10DLC number`. */
export const priceUnits: Readonly<Record<Channel, string>> = {
  TEXT: 'each message part',
  MEDIA: 'each message',
  VOICE: 'each started minute',
};

export const priceTitle = (countryName: string, channel: Channel, originatorType: string) =>
  `${countryName}, ${channelWords[channel]}, ${originatorType === '*' ? 'any originator' : originatorTypeText(originatorType)}`;

export const dollarsText = (amount: string) => formatDollarsForDisplay(parseDollars(amount) ?? 0n);

const dayFormat = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' });
const momentFormat = new Intl.DateTimeFormat('en-GB', {
  dateStyle: 'medium',
  timeStyle: 'medium',
  hourCycle: 'h23',
  timeZone: 'UTC',
});

/** When a price begins. Prices begin on days of UTC, the same day for every reader; another moment says its time. */
export function priceMoment(time: Date | string): string {
  const date = new Date(time);
  return date.getTime() % 86_400_000 === 0 ? dayFormat.format(date) : `${momentFormat.format(date)} UTC`;
}

export const changeWords: Readonly<Record<PriceChangeKind, string>> = {
  ADDED: 'Added',
  CHANGED: 'Changed',
  REPLACED: 'Replaced',
  SAME: 'Same price',
};

interface ChangedAmounts {
  readonly Price: string;
  readonly CarrierFee: string;
  readonly PreviousPrice?: string | undefined;
  readonly PreviousCarrierFee?: string | undefined;
}

const total = (price: string, fee: string) => (parseDollars(price) ?? 0n) + (parseDollars(fee) ?? 0n);

/** Micro-dollars by which a price rises or falls, fee and all; undefined where there was none before. */
const differenceMicros = ({ Price, CarrierFee, PreviousPrice, PreviousCarrierFee = '0' }: ChangedAmounts) =>
  PreviousPrice === undefined ? undefined : total(Price, CarrierFee) - total(PreviousPrice, PreviousCarrierFee);

/** The difference for people: `+$0.005`, `-$0.01`; empty where there is none to tell. */
export function differenceText(row: ChangedAmounts): string {
  const micros = differenceMicros(row);
  return micros === undefined ? '' : `${micros > 0n ? '+' : ''}${formatDollarsForDisplay(micros)}`;
}

/** The same as plain dollars. */
export function differenceDollars(row: ChangedAmounts): string {
  const micros = differenceMicros(row);
  return micros === undefined ? '' : formatDollars(micros);
}
