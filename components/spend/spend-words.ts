import { originatorTypeText } from '@/components/messages/message-words';
import { formatDollarsBriefly, parseDollars } from '@/lib/money';
import type { SpendGrouping } from '@/lib/domains/spend/spend.shapes';
import { countryByIso } from '@/lib/reference/countries';

/** What the page is divided into. */
export const spendTabs = [
  { id: 'month', label: 'Month' },
  { id: 'usage', label: 'Usage report' },
  { id: 'history', label: 'History' },
] as const;
export type SpendTab = (typeof spendTabs)[number]['id'];

/** What a month is drawn by, as it stands in the address. */
export const spendViews = [
  { id: 'day', label: 'Day', grouping: 'DAY' },
  { id: 'country', label: 'Country', grouping: 'COUNTRY' },
  { id: 'originator-type', label: 'Originator type', grouping: 'ORIGINATOR_TYPE' },
] as const satisfies readonly { id: string; label: string; grouping: SpendGrouping }[];
export type SpendView = (typeof spendViews)[number];

/** The part of the page and the view that an address names; the first of each where it names none. */
export const tabNamed = (id: unknown): SpendTab => spendTabs.find((tab) => tab.id === id)?.id ?? spendTabs[0].id;
export const viewNamed = (id: unknown): SpendView => spendViews.find((view) => view.id === id) ?? spendViews[0];

/** A month of the address; what has not the form of one is left out. */
export const monthNamed = (text: unknown): string | undefined =>
  typeof text === 'string' && /^\d{4}-\d{2}$/.test(text) ? text : undefined;

// Months and days are those of UTC, which spend is counted in: in the reader's own zone they would be others.
const words = (options: Intl.DateTimeFormatOptions) => {
  const format = new Intl.DateTimeFormat('en', { ...options, timeZone: 'UTC' });
  return (day: string) => format.format(new Date(`${day}T00:00:00.000Z`));
};
const monthWords = words({ month: 'long', year: 'numeric' });
const monthAlone = words({ month: 'long' });
const monthBriefly = words({ month: 'short', year: '2-digit' });

/** `2026-11` as "November 2026". */
export const monthText = (month: string) => monthWords(`${month}-01`);
/** "November" */
export const monthNameText = (month: string) => monthAlone(`${month}-01`);
/** "Nov 26", for an axis. */
export const monthTick = (month: string) => monthBriefly(`${month}-01`);
/** `2026-11-21` as "Sat, Nov 21". */
export const dayText = words({ weekday: 'short', month: 'short', day: 'numeric' });

/** A group in words. */
export function groupText(grouping: SpendGrouping, group: string): string {
  switch (grouping) {
    case 'DAY':
      return dayText(group);
    case 'MONTH':
      return monthText(group);
    case 'COUNTRY':
      return countryByIso(group)?.name ?? group;
    case 'ORIGINATOR_TYPE':
      return originatorTypeText(group);
  }
}

/** Dollars of an answer in micros. */
export const microsOf = (dollars: string): bigint => parseDollars(dollars) ?? 0n;
/** Dollars of an answer for people. */
export const dollarsText = (dollars: string): string => formatDollarsBriefly(microsOf(dollars));
