import type { TableDefinition } from '@/components/patterns/resource-table';
import { Timestamp } from '@/components/patterns/timestamp';
import { StatusIndicator } from '@/components/ui/status';
import { CopyableValue } from '@/components/ui/copy-button';
import type { AccessKeyDescription } from '@/lib/domains/access/access-keys.shapes';
import type { SelectedAccessKey } from './access-key-actions';

export const accessKeysDefinition: TableDefinition<AccessKeyDescription> = {
  id: 'access-keys',
  urlPrefix: 'keys',
  resource: { singular: 'access key', plural: 'access keys' },
  columns: [
    {
      id: 'AccessKeyId',
      header: 'Access key ID',
      alwaysVisible: true,
      cell: ({ AccessKeyId }) => <CopyableValue value={AccessKeyId} label="Copy access key ID" />,
      csv: ({ AccessKeyId }) => AccessKeyId,
    },
    {
      id: 'Status',
      header: 'Status',
      cell: ({ Status }) => (
        <StatusIndicator type={Status === 'Active' ? 'success' : 'stopped'}>{Status}</StatusIndicator>
      ),
      csv: ({ Status }) => Status,
    },
    {
      id: 'CreatedTimestamp',
      header: 'Created',
      cell: ({ CreatedTimestamp }) => <Timestamp time={CreatedTimestamp} />,
      csv: ({ CreatedTimestamp }) => CreatedTimestamp.toISOString(),
    },
  ],
  rowId: ({ AccessKeyId }) => AccessKeyId,
  rowLabel: ({ AccessKeyId }) => AccessKeyId,
  selectionItem: ({ AccessKeyId, Status }): SelectedAccessKey => ({ AccessKeyId, Status }),
};
