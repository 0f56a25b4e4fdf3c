import type { TableDefinition } from '@/components/patterns/resource-table';
import { RelativeTime } from '@/components/patterns/timestamp';
import { TextLink } from '@/components/ui/link';
import { alarmStates, metricNames, type Alarm } from '@/lib/domains/alarms/alarms.shapes';
import { parseDollars } from '@/lib/money';
import { routes } from '@/lib/routes';
import { AlarmStateIndicator } from './alarm-state';
import { dollarsForDisplay, stateLooks, thresholdWords } from './alarm-words';

/** What the actions of the list know of an alarm. */
export type SelectedAlarm = { name: string };

const stateWords = (row: Alarm) => stateLooks[row.StateValue].words;

export const alarmsTable: TableDefinition<Alarm> = {
  id: 'alarms',
  resource: { singular: 'alarm', plural: 'alarms' },
  columns: [
    {
      id: 'AlarmName',
      header: 'Name',
      sortable: true,
      alwaysVisible: true,
      csv: (row) => row.AlarmName,
      cell: (row) => (
        <TextLink href={routes.alarms.detail(row.AlarmName)} prefetch={false} className="break-words">
          {row.AlarmName}
        </TextLink>
      ),
    },
    {
      id: 'StateValue',
      header: 'State',
      sortable: true,
      csv: stateWords,
      cell: (row) => <AlarmStateIndicator state={row.StateValue} />,
    },
    {
      id: 'StateUpdatedTimestamp',
      header: 'Last state update',
      sortable: true,
      csv: (row) => row.StateUpdatedTimestamp.toISOString(),
      cell: (row) => <RelativeTime time={row.StateUpdatedTimestamp} className="whitespace-nowrap" />,
    },
    { id: 'MetricName', header: 'Metric', sortable: true, cell: (row) => row.MetricName },
    {
      id: 'Condition',
      header: 'Conditions',
      csv: thresholdWords,
      cell: (row) => <span className="break-words">{thresholdWords(row)}</span>,
    },
    {
      id: 'Threshold',
      header: 'Threshold',
      sortable: true,
      defaultVisible: false,
      align: 'end',
      csv: (row) => row.Threshold,
      cell: (row) => <span className="tabular-nums">{dollarsForDisplay(row.Threshold)}</span>,
    },
    {
      id: 'TopicName',
      header: 'Topic',
      sortable: true,
      csv: (row) => row.TopicName,
      cell: (row) => (
        <TextLink href={routes.destinations.topic(row.TopicName)} prefetch={false} className="break-all">
          {row.TopicName}
        </TextLink>
      ),
    },
    {
      id: 'ActionsEnabled',
      header: 'Notification',
      sortable: true,
      defaultVisible: false,
      csv: (row) => String(row.ActionsEnabled),
      cell: (row) => (row.ActionsEnabled ? 'Enabled' : 'Disabled'),
    },
    {
      id: 'CreatedTimestamp',
      header: 'Created',
      sortable: true,
      defaultVisible: false,
      csv: (row) => row.CreatedTimestamp.toISOString(),
      cell: (row) => <RelativeTime time={row.CreatedTimestamp} className="whitespace-nowrap" />,
    },
  ],
  filterProperties: [
    { id: 'AlarmName', label: 'Name' },
    {
      id: 'StateValue',
      label: 'State',
      values: alarmStates.map((value) => ({ value, label: stateLooks[value].words })),
    },
    { id: 'MetricName', label: 'Metric', values: metricNames.map((value) => ({ value, label: value })) },
    { id: 'TopicName', label: 'Topic' },
  ],
  defaultSort: { columnId: 'AlarmName', descending: false },
  rowId: (row) => row.AlarmName,
  rowLabel: (row) => row.AlarmName,
  selectionItem: (row): SelectedAlarm => ({ name: row.AlarmName }),
};

/** What sorting (by column) and filtering (by property) read of an alarm. */
export const alarmValues = {
  AlarmName: (row: Alarm) => row.AlarmName,
  StateValue: (row: Alarm) => row.StateValue,
  StateUpdatedTimestamp: (row: Alarm) => row.StateUpdatedTimestamp,
  MetricName: (row: Alarm) => row.MetricName,
  Threshold: (row: Alarm) => parseDollars(row.Threshold),
  TopicName: (row: Alarm) => row.TopicName,
  ActionsEnabled: (row: Alarm) => row.ActionsEnabled,
  CreatedTimestamp: (row: Alarm) => row.CreatedTimestamp,
};
