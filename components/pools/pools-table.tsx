import { messageTypeLabels, OnOff } from '@/components/phone-numbers/phone-number-words';
import type { FilterProperty, TableColumn, TableDefinition } from '@/components/patterns/resource-table';
import { Timestamp } from '@/components/patterns/timestamp';
import { CopyableValue } from '@/components/ui/copy-button';
import { TextLink } from '@/components/ui/link';
import type { PoolInformation, PoolSummary } from '@/lib/domains/pools/pools.shapes';
import { routes } from '@/lib/routes';
import { poolStatuses, PoolStatus } from './pool-words';

/** A pool with what the service's own list leaves out. */
export type PoolRow = PoolInformation & Pick<PoolSummary, 'Name' | 'OriginatorCount'>;

/** What the actions of the list and of the page know of a pool. */
export type SelectedPool = {
  poolId: string;
  poolArn: string;
  /** Absent where it has no Name tag. */
  name?: string;
  active: boolean;
  deletionProtection: boolean;
  originatorCount: number;
};

/** How a pool is called: by its name where it has one. */
export const poolLabel = ({ PoolId, Name }: Pick<PoolRow, 'PoolId' | 'Name'>) => Name || PoolId;

/** An ID as long as tells it from others; whole where it is copied, exported and pointed at. */
const shortId = (poolId: string) => `${poolId.slice(0, 13)}…`;

export function selectedPool(row: PoolRow): SelectedPool {
  return {
    poolId: row.PoolId,
    poolArn: row.PoolArn,
    ...(row.Name && { name: row.Name }),
    active: row.Status === 'ACTIVE',
    deletionProtection: row.DeletionProtectionEnabled,
    originatorCount: row.OriginatorCount,
  };
}

const onOff = (
  id: 'TwoWayEnabled' | 'SelfManagedOptOutsEnabled' | 'SharedRoutesEnabled' | 'DeletionProtectionEnabled',
  header: string,
  defaultVisible = true,
): TableColumn<PoolRow> => ({
  id,
  header,
  sortable: true,
  defaultVisible,
  csv: (row) => String(row[id]),
  cell: (row) => <OnOff on={row[id]} />,
});

/** In the order of the page's own settings; as many are shown at first as fit a common window. */
const columns: readonly TableColumn<PoolRow>[] = [
  {
    id: 'Name',
    header: 'Pool name',
    sortable: true,
    alwaysVisible: true,
    csv: (row) => row.Name ?? '',
    cell: (row) => (
      <TextLink href={routes.phonePools.detail(row.PoolId)} prefetch={false} title={row.PoolId} className="break-words">
        {row.Name || <span aria-label={`Pool without a name, ${row.PoolId}`}>-</span>}
      </TextLink>
    ),
  },
  {
    id: 'PoolId',
    header: 'Pool ID',
    csv: (row) => row.PoolId,
    cell: (row) => (
      <span title={row.PoolId} className="whitespace-nowrap">
        <CopyableValue value={row.PoolId} shown={shortId(row.PoolId)} label={`Copy pool ID ${row.PoolId}`} />
      </span>
    ),
  },
  {
    id: 'Status',
    header: 'Status',
    csv: (row) => poolStatuses[row.Status].label,
    cell: (row) => <PoolStatus status={row.Status} />,
  },
  { id: 'MessageType', header: 'Message type', sortable: true, cell: (row) => messageTypeLabels[row.MessageType] },
  onOff('TwoWayEnabled', 'Two-way SMS'),
  onOff('SelfManagedOptOutsEnabled', 'Self-managed opt-outs', false),
  {
    id: 'OptOutListName',
    header: 'Opt-out list',
    sortable: true,
    cell: (row) => (
      <TextLink href={routes.optOutLists.detail(row.OptOutListName)} prefetch={false}>
        {row.OptOutListName}
      </TextLink>
    ),
  },
  onOff('SharedRoutesEnabled', 'Shared routes', false),
  onOff('DeletionProtectionEnabled', 'Deletion protection', false),
  {
    id: 'OriginatorCount',
    header: 'Originators',
    sortable: true,
    align: 'end',
    cell: (row) => <span className="tabular-nums">{row.OriginatorCount}</span>,
  },
  {
    id: 'CreatedTimestamp',
    header: 'Created',
    sortable: true,
    defaultVisible: false,
    csv: (row) => row.CreatedTimestamp.toISOString(),
    cell: (row) => <Timestamp time={row.CreatedTimestamp} className="whitespace-nowrap" />,
  },
];

const enabled: FilterProperty['values'] = [
  { value: 'true', label: 'Enabled' },
  { value: 'false', label: 'Disabled' },
];

/** The filters of DescribePools, by their own names. */
const filterProperties: readonly FilterProperty[] = [
  {
    id: 'status',
    label: 'Status',
    values: Object.entries(poolStatuses).map(([value, { label }]) => ({ value, label })),
  },
  {
    id: 'message-type',
    label: 'Message type',
    values: Object.entries(messageTypeLabels).map(([value, label]) => ({ value, label })),
  },
  { id: 'two-way-enabled', label: 'Two-way SMS', values: enabled },
  { id: 'self-managed-opt-outs-enabled', label: 'Self-managed opt-outs', values: enabled },
  { id: 'opt-out-list-name', label: 'Opt-out list' },
  { id: 'shared-routes-enabled', label: 'Shared routes', values: enabled },
  { id: 'deletion-protection-enabled', label: 'Deletion protection', values: enabled },
  { id: 'two-way-channel-arn', label: 'Two-way channel ARN' },
];

export const poolsTable: TableDefinition<PoolRow> = {
  id: 'phone-pools',
  resource: { singular: 'phone pool', plural: 'phone pools' },
  columns,
  filterProperties,
  defaultSort: { columnId: 'Name', descending: false },
  rowId: (row) => row.PoolId,
  rowLabel: poolLabel,
  selectionItem: selectedPool,
};

/** What sorting (by column) and filtering (by property) read of a pool; free text finds any of it. */
export const poolValues = {
  Name: (row: PoolRow) => row.Name,
  PoolId: (row: PoolRow) => row.PoolId,
  Status: (row: PoolRow) => poolStatuses[row.Status].label,
  MessageType: (row: PoolRow) => messageTypeLabels[row.MessageType],
  TwoWayEnabled: (row: PoolRow) => row.TwoWayEnabled,
  SelfManagedOptOutsEnabled: (row: PoolRow) => row.SelfManagedOptOutsEnabled,
  OptOutListName: (row: PoolRow) => row.OptOutListName,
  SharedRoutesEnabled: (row: PoolRow) => row.SharedRoutesEnabled,
  DeletionProtectionEnabled: (row: PoolRow) => row.DeletionProtectionEnabled,
  OriginatorCount: (row: PoolRow) => row.OriginatorCount,
  CreatedTimestamp: (row: PoolRow) => row.CreatedTimestamp,
  status: (row: PoolRow) => row.Status,
  'message-type': (row: PoolRow) => row.MessageType,
  'two-way-enabled': (row: PoolRow) => row.TwoWayEnabled,
  'self-managed-opt-outs-enabled': (row: PoolRow) => row.SelfManagedOptOutsEnabled,
  'opt-out-list-name': (row: PoolRow) => row.OptOutListName,
  'shared-routes-enabled': (row: PoolRow) => row.SharedRoutesEnabled,
  'deletion-protection-enabled': (row: PoolRow) => row.DeletionProtectionEnabled,
  'two-way-channel-arn': (row: PoolRow) => row.TwoWayChannelArn,
};
