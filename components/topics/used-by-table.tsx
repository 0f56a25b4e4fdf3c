import {
  pageInMemory,
  parseTableState,
  ResourceTable,
  type SearchParams,
  type TableDefinition,
} from '@/components/patterns/resource-table';
import { TextLink } from '@/components/ui/link';
import { StatusIndicator } from '@/components/ui/status';
import type { TopicUser } from '@/lib/domains/topics/topics.shapes';
import { formatPhoneNumber } from '@/lib/reference/phone-number';
import { routes } from '@/lib/routes';

const kinds: Readonly<Record<TopicUser['Kind'], string>> = {
  EVENT_DESTINATION: 'Event destination',
  PHONE_NUMBER: 'Phone number',
  POOL: 'Phone pool',
  ALARM: 'Alarm',
};

const nameOf = ({ Kind, ResourceId, Label }: TopicUser) => {
  if (Kind === 'EVENT_DESTINATION') return `${Label} of ${ResourceId}`;
  return Kind === 'PHONE_NUMBER' ? formatPhoneNumber(Label).international : Label;
};

function hrefOf({ Kind, ResourceId }: TopicUser): string {
  if (Kind === 'EVENT_DESTINATION') return routes.configurationSets.detail(ResourceId);
  if (Kind === 'ALARM') return routes.alarms.detail(ResourceId);
  return (Kind === 'POOL' ? routes.phonePools : routes.phoneNumbers).detail(ResourceId, 'two-way');
}

const usedByTable: TableDefinition<TopicUser> = {
  id: 'topic-uses',
  urlPrefix: 'uses',
  resource: { singular: 'publisher', plural: 'publishers' },
  columns: [
    {
      id: 'Label',
      header: 'Name',
      sortable: true,
      alwaysVisible: true,
      csv: nameOf,
      cell: (row) => (
        <TextLink href={hrefOf(row)} prefetch={false} className="break-words">
          {nameOf(row)}
        </TextLink>
      ),
    },
    { id: 'Kind', header: 'Type', sortable: true, cell: (row) => kinds[row.Kind] },
    {
      id: 'Enabled',
      header: 'Publishing',
      sortable: true,
      csv: (row) => String(row.Enabled),
      cell: (row) => (
        <StatusIndicator type={row.Enabled ? 'success' : 'stopped'}>
          {row.Enabled ? 'Enabled' : 'Disabled'}
        </StatusIndicator>
      ),
    },
  ],
  defaultSort: { columnId: 'Kind', descending: false },
  rowId: (row) => `${row.Kind} ${row.ResourceId} ${row.Label}`,
  rowLabel: nameOf,
};

const values = {
  Label: nameOf,
  Kind: (row: TopicUser) => kinds[row.Kind],
  Enabled: (row: TopicUser) => row.Enabled,
};

/** What publishes to a topic. */
export function UsedBy({ users, query }: { users: readonly TopicUser[]; query: SearchParams }) {
  const state = parseTableState(query, usedByTable);
  return (
    <ResourceTable
      definition={usedByTable}
      state={state}
      variant="container"
      title="Used by"
      description="The event destinations of configuration sets, the numbers and pools whose two-way channel it is, and alarms."
      result={{ ok: true, data: pageInMemory(users, state, values) }}
      emptyText="Nothing publishes to this topic yet. Name it in an event destination, as a two-way channel or in an alarm."
    />
  );
}
