import { countryName } from '@/components/messages/message-columns';
import type {
  DeliveryFigures,
  DeliveryGroup,
  DeliveryGrouping,
  DeliveryPeriod,
  DeliveryStatistics,
  StatusCount,
} from '@/lib/domains/delivery-statistics/delivery-statistics.shapes';
import type { MessageOutcome } from '@/lib/reference/event-types';
import { formatPhoneNumber } from '@/lib/reference/phone-number';
import { routes, type MessageFilter } from '@/lib/routes';
import { acceptedBetween } from './delivery-query';

/** How the table is divided; the ids stand in URLs. */
export const deliveryTabs = [
  { id: 'day', label: 'Day' },
  { id: 'country', label: 'Country' },
  { id: 'originator', label: 'Originator' },
  { id: 'outcome', label: 'Outcome' },
] as const;
export type DeliveryTab = (typeof deliveryTabs)[number]['id'];

export const groupingOf = { country: 'COUNTRY', originator: 'ORIGINATOR' } as const satisfies Partial<
  Record<DeliveryTab, DeliveryGrouping>
>;

/** Leads to messages: those of a figure's time and filter. */
export type MessageLink = (outcome?: MessageOutcome) => string;

/** Links from a figure to its messages. */
export function messageLink(filter: MessageFilter, from: Date, to: Date): MessageLink {
  const accepted = acceptedBetween(from, to);
  return (outcome) => routes.messages.where({ ...filter, ...(outcome && { outcome }), accepted });
}

/** One line of the tables by day, country and originator. */
export interface FiguresRow extends DeliveryFigures {
  /** The API's own word for it: a time, an ISO code, an originator. */
  readonly key: string;
  readonly name: string;
  readonly link: MessageLink;
}

const DAY = new Intl.DateTimeFormat('en-GB', {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});
const HOUR = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
  timeZone: 'UTC',
});

export function periodRows(
  periods: readonly DeliveryPeriod[],
  step: DeliveryStatistics['Step'],
  filter: MessageFilter,
): FiguresRow[] {
  const words = step === 'DAY' ? DAY : HOUR;
  return periods.map((period) => ({
    ...period,
    key: step === 'DAY' ? period.StartTime.toISOString().slice(0, 10) : period.StartTime.toISOString(),
    name: words.format(period.StartTime),
    link: messageLink(filter, period.StartTime, period.EndTime),
  }));
}

export function groupRows(
  tab: keyof typeof groupingOf,
  { Groups, StartTime, EndTime }: { Groups: readonly DeliveryGroup[]; StartTime: Date; EndTime: Date },
  filter: MessageFilter,
): FiguresRow[] {
  const property = tab === 'country' ? 'iso-country-code' : 'origination-identity';
  return Groups.map((group) => ({
    ...group,
    key: group.Key,
    name: tab === 'country' ? countryName(group.Key) : formatPhoneNumber(group.Key).international,
    link: messageLink({ ...filter, [property]: group.Key }, StartTime, EndTime),
  }));
}

/** One line of the table by outcome. */
export interface StatusRow extends StatusCount {
  /** Of all that were sent, 0 to 1. */
  readonly share: number;
  readonly href: string;
}

export function statusRows(
  { Statuses, Total, StartTime, EndTime }: Pick<DeliveryStatistics, 'Statuses' | 'Total' | 'StartTime' | 'EndTime'>,
  filter: MessageFilter,
): StatusRow[] {
  const accepted = acceptedBetween(StartTime, EndTime);
  return Statuses.map((row) => ({
    ...row,
    share: row.Messages / Total.Sent,
    href: routes.messages.where({ ...filter, channel: row.Channel, status: row.MessageStatus, accepted }),
  }));
}
