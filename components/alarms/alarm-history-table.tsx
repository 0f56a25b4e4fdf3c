import { filterValues, type TableDefinition, type TableState } from '@/components/patterns/resource-table';
import { Timestamp } from '@/components/patterns/timestamp';
import { alarmHistoryKinds, type AlarmHistoryItem, type CreateAlarmInput } from '@/lib/domains/alarms/alarms.shapes';
import { conditionWords } from './alarm-words';

const kindWords: Readonly<Record<AlarmHistoryItem['HistoryItemType'], string>> = {
  StateUpdate: 'State update',
  ConfigurationUpdate: 'Configuration update',
  Action: 'Action',
};

const typeProperty = 'HistoryItemType';

/** What ListAlarmHistory is asked for by a state; undefined when no entry can meet all conditions. */
export function toHistorySearch(
  state: TableState,
): { HistoryItemType?: AlarmHistoryItem['HistoryItemType'] | undefined } | undefined {
  const [wanted, ...others] = new Set(filterValues(state, typeProperty, '='));
  if (others.length > 0) return undefined;
  return { HistoryItemType: alarmHistoryKinds.find((kind) => kind === wanted) };
}

/** What the service writes into the history; each kind has its own part of it. */
interface HistoryData {
  readonly newState?: { readonly stateReason: string };
  readonly messageId?: string;
  readonly created?: CreateAlarmInput;
  readonly updated?: CreateAlarmInput;
}

/** Why a state began, where to look for what was published, what was set. */
function detailsOf({ HistoryItemType, HistoryData }: AlarmHistoryItem): string {
  const data = HistoryData as HistoryData | null; // the output schema leaves it as it was written
  if (HistoryItemType === 'StateUpdate' && data?.newState?.stateReason) return data.newState.stateReason;
  if (HistoryItemType === 'Action' && data?.messageId) return `Message ID ${data.messageId}`;
  const set = data?.created ?? data?.updated;
  if (set) {
    return conditionWords({ EvaluationPeriods: 1, DatapointsToAlarm: 1, Period: 3600, ...set });
  }
  return JSON.stringify(HistoryData);
}

export const alarmHistoryTable: TableDefinition<AlarmHistoryItem> = {
  id: 'alarm-history',
  urlPrefix: 'history',
  resource: { singular: 'entry', plural: 'entries' },
  columns: [
    {
      id: 'Timestamp',
      header: 'Date',
      alwaysVisible: true,
      csv: (row) => row.Timestamp.toISOString(),
      cell: (row) => <Timestamp time={row.Timestamp} format="precise" className="whitespace-nowrap tabular-nums" />,
    },
    {
      id: 'HistoryItemType',
      header: 'Type',
      csv: (row) => row.HistoryItemType,
      cell: (row) => <span className="whitespace-nowrap">{kindWords[row.HistoryItemType]}</span>,
    },
    {
      id: 'HistorySummary',
      header: 'Description',
      csv: (row) => row.HistorySummary,
      cell: (row) => <span className="break-words">{row.HistorySummary}</span>,
    },
    {
      id: 'HistoryData',
      header: 'Details',
      csv: (row) => JSON.stringify(row.HistoryData),
      cell: (row) => <span className="break-words">{detailsOf(row)}</span>,
    },
  ],
  filterProperties: [
    {
      id: typeProperty,
      label: 'Type',
      operators: ['='],
      values: alarmHistoryKinds.map((value) => ({ value, label: kindWords[value] })),
    },
  ],
  rowId: (row) => row.HistoryItemId,
  rowLabel: (row) => row.HistorySummary,
};
