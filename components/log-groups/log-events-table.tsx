import type { FilterProperty, TableDefinition } from '@/components/patterns/resource-table';
import {
  intervalLabel,
  relativeRangeKeys,
  relativeRanges,
  timeRangeOf,
} from '@/components/messages/message-time-range';
import { Timestamp } from '@/components/patterns/timestamp';
import { filterValues, type FilterToken, type TableState } from '@/components/patterns/resource-table/table-state';
import { TextLink } from '@/components/ui/link';
import type { LogEvent } from '@/lib/domains/log-groups/log-groups.shapes';
import { routes } from '@/lib/routes';
import { RecordButton } from './record-button';

export const timeProperty = 'time';
const textProperty = 'text';
const messageProperty = 'message-id';

/** A member of a record as text; records are of several shapes. */
export const memberOf = ({ Record: record }: Pick<LogEvent, 'Record'>, name: string): string | undefined => {
  const value = record[name];
  return typeof value === 'string' ? value : undefined;
};

/** Whether a record is of no message: there is no page to lead to. */
const isSample = ({ Record: { context } }: Pick<LogEvent, 'Record'>) =>
  typeof context === 'object' && context !== null && 'sample' in context && context.sample === 'true';

export const logEventsTable: TableDefinition<LogEvent> = {
  id: 'log-events',
  resource: { singular: 'log event', plural: 'log events' },
  columns: [
    {
      id: 'Timestamp',
      header: 'Time',
      alwaysVisible: true,
      csv: (row) => row.Timestamp.toISOString(),
      cell: (row) => <Timestamp time={row.Timestamp} format="short" className="whitespace-nowrap tabular-nums" />,
    },
    {
      id: 'eventType',
      header: 'Event type',
      cell: (row) => <span className="font-mono text-[13px]">{memberOf(row, 'eventType')}</span>,
      csv: (row) => memberOf(row, 'eventType') ?? '',
    },
    {
      id: 'destinationPhoneNumber',
      header: 'Destination',
      cell: (row) => <span className="whitespace-nowrap">{memberOf(row, 'destinationPhoneNumber')}</span>,
      csv: (row) => memberOf(row, 'destinationPhoneNumber') ?? '',
    },
    {
      id: 'originationPhoneNumber',
      header: 'Originator',
      defaultVisible: false,
      cell: (row) => <span className="whitespace-nowrap">{memberOf(row, 'originationPhoneNumber')}</span>,
      csv: (row) => memberOf(row, 'originationPhoneNumber') ?? '',
    },
    {
      id: 'MessageId',
      header: 'Message',
      csv: (row) => row.MessageId,
      cell: (row) =>
        isSample(row) ? (
          'Sample event'
        ) : (
          <TextLink href={routes.messages.detail(row.MessageId)} prefetch={false} title={row.MessageId}>
            {row.MessageId.slice(0, 13)}…
          </TextLink>
        ),
    },
    {
      id: 'Record',
      header: 'Record',
      csv: (row) => JSON.stringify(row.Record),
      cell: (row) => <RecordButton record={row.Record} label={`${memberOf(row, 'eventType')} ${row.MessageId}`} />,
    },
  ],
  rowId: (row) => row.LogEventId,
  rowLabel: (row) => `${memberOf(row, 'eventType')} ${row.MessageId}`,
};

/** What events can be filtered by. A custom time range is a value like any other, and known as soon as the URL has it. */
export function logEventFilters(filterTexts: readonly string[]): readonly FilterProperty[] {
  const start = `${timeProperty}=`;
  const custom = filterTexts.flatMap((text) => {
    const value = text.slice(start.length);
    const label = text.startsWith(start) ? intervalLabel(value) : undefined;
    return label === undefined ? [] : [{ value, label }];
  });
  const ranges = relativeRangeKeys.map((key) => ({ value: key as string, label: relativeRanges[key].label }));
  return [
    { id: textProperty, label: 'Text', operators: [':'] },
    { id: messageProperty, label: 'Message ID', operators: ['='] },
    { id: timeProperty, label: 'Time', operators: ['='], values: [...ranges, ...custom] },
  ];
}

const messageIdForm = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** The fewest characters that a search can look for, and the most texts at once. */
const fewestCharacters = 3;
const mostTexts = 5;

/** A state as it can be searched: free text is text, a message ID names its message; what is neither is named as left out. */
export function readLogState(state: TableState): TableState {
  const filters: FilterToken[] = [];
  const ignoredFilters = [...state.ignoredFilters];
  for (const token of state.filters) {
    const value = token.value.trim();
    const isMessage = messageIdForm.test(value);
    if (token.property === timeProperty) filters.push(token);
    else if (isMessage) filters.push({ property: messageProperty, operator: '=', value: value.toLowerCase() });
    else if (
      token.property !== messageProperty &&
      [...value].length >= fewestCharacters &&
      filters.filter(({ property }) => property === textProperty).length < mostTexts
    ) {
      filters.push({ property: textProperty, operator: ':', value });
    } else ignoredFilters.push(token.value);
  }
  return { ...state, filters, ignoredFilters };
}

export interface LogSearchInput {
  Texts?: string[];
  MessageId?: string;
  StartTime?: number;
  EndTime?: number;
}

/** What SearchLogEvents is asked for by a state; undefined when no event can meet all conditions. */
export function toLogSearch(state: TableState, now: Date): LogSearchInput | undefined {
  const texts = filterValues(state, textProperty, ':');
  const [messageId, ...others] = [...new Set(filterValues(state, messageProperty, '='))];
  if (others.length > 0) return undefined;
  const ranges = filterValues(state, timeProperty, '=').flatMap((value) => timeRangeOf(value, now) ?? []);
  const starts = ranges.map(({ from }) => from.getTime() / 1000);
  const ends = ranges.flatMap(({ until }) => (until ? [until.getTime() / 1000] : []));
  return {
    ...(texts.length > 0 && { Texts: texts }),
    ...(messageId !== undefined && { MessageId: messageId }),
    ...(starts.length > 0 && { StartTime: Math.max(...starts) }),
    ...(ends.length > 0 && { EndTime: Math.min(...ends) }),
  };
}
