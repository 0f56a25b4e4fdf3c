import type { TableDefinition } from '@/components/patterns/resource-table';
import { RelativeTime } from '@/components/patterns/timestamp';
import { TextLink } from '@/components/ui/link';
import type { OptOutListSummary } from '@/lib/domains/opt-out-lists/opt-out-lists.shapes';
import { defaultOptOutList } from '@/lib/domains/opt-out-lists/opt-out-lists.rules';
import { routes } from '@/lib/routes';

/** What the actions of the list and of a list's page know of it. */
export type SelectedOptOutList = {
  name: string;
  isDefault: boolean;
  optedOutNumbers: number;
  linkedOriginators: number;
};

export function selectedOptOutList(row: OptOutListSummary): SelectedOptOutList {
  return {
    name: row.OptOutListName,
    isDefault: row.OptOutListName === defaultOptOutList,
    optedOutNumbers: row.OptedOutNumberCount,
    linkedOriginators: row.LinkedOriginatorCount,
  };
}

const whole = new Intl.NumberFormat('en');

/** `1,000,000`. */
export const formatCount = (count: number) => whole.format(count);

export const optOutListsTable: TableDefinition<OptOutListSummary> = {
  id: 'opt-out-lists',
  resource: { singular: 'opt-out list', plural: 'opt-out lists' },
  columns: [
    {
      id: 'OptOutListName',
      header: 'Name',
      sortable: true,
      alwaysVisible: true,
      csv: (row) => row.OptOutListName,
      cell: (row) => (
        <TextLink href={routes.optOutLists.detail(row.OptOutListName)} prefetch={false} className="break-words">
          {row.OptOutListName}
        </TextLink>
      ),
    },
    {
      id: 'OptedOutNumberCount',
      header: 'Opted-out numbers',
      sortable: true,
      align: 'end',
      csv: (row) => String(row.OptedOutNumberCount),
      cell: (row) => formatCount(row.OptedOutNumberCount),
    },
    {
      id: 'LinkedOriginatorCount',
      header: 'Linked originators',
      sortable: true,
      align: 'end',
      csv: (row) => String(row.LinkedOriginatorCount),
      cell: (row) => (
        <TextLink href={routes.optOutLists.detail(row.OptOutListName, 'originators')} prefetch={false}>
          {formatCount(row.LinkedOriginatorCount)}
        </TextLink>
      ),
    },
    {
      id: 'CreatedTimestamp',
      header: 'Created',
      sortable: true,
      csv: (row) => row.CreatedTimestamp.toISOString(),
      cell: (row) => <RelativeTime time={row.CreatedTimestamp} className="whitespace-nowrap" />,
    },
  ],
  filterProperties: [{ id: 'OptOutListName', label: 'Name' }],
  defaultSort: { columnId: 'CreatedTimestamp', descending: true },
  rowId: (row) => row.OptOutListName,
  rowLabel: (row) => row.OptOutListName,
  selectionItem: selectedOptOutList,
};

/** What sorting (by column) and filtering (by property) read of a list. */
export const optOutListValues = {
  OptOutListName: (row: OptOutListSummary) => row.OptOutListName,
  OptedOutNumberCount: (row: OptOutListSummary) => row.OptedOutNumberCount,
  LinkedOriginatorCount: (row: OptOutListSummary) => row.LinkedOriginatorCount,
  CreatedTimestamp: (row: OptOutListSummary) => row.CreatedTimestamp,
};
