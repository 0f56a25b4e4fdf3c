import type { TableDefinition } from '@/components/patterns/resource-table';
import { messageTypeLabels } from '@/components/phone-numbers/phone-number-words';
import { RelativeTime } from '@/components/patterns/timestamp';
import { TextLink } from '@/components/ui/link';
import type { ConfigurationSetInformation } from '@/lib/domains/configuration-sets/configuration-sets.shapes';
import { routes } from '@/lib/routes';

/** What the actions of the list and of a set's page know of it. */
export type SelectedConfigurationSet = { name: string; eventDestinations: number };

export const selectedConfigurationSet = (row: ConfigurationSetInformation): SelectedConfigurationSet => ({
  name: row.ConfigurationSetName,
  eventDestinations: row.EventDestinations.length,
});

/** A configuration set with the name of its protect configuration, as far as it could be read. */
export type ConfigurationSetRow = ConfigurationSetInformation & { readonly protectConfigurationName?: string };

export const configurationSetsTable: TableDefinition<ConfigurationSetRow> = {
  id: 'configuration-sets',
  resource: { singular: 'configuration set', plural: 'configuration sets' },
  columns: [
    {
      id: 'ConfigurationSetName',
      header: 'Name',
      sortable: true,
      alwaysVisible: true,
      csv: (row) => row.ConfigurationSetName,
      cell: (row) => (
        <TextLink
          href={routes.configurationSets.detail(row.ConfigurationSetName)}
          prefetch={false}
          className="break-words"
        >
          {row.ConfigurationSetName}
        </TextLink>
      ),
    },
    {
      id: 'EventDestinations',
      header: 'Event destinations',
      sortable: true,
      align: 'end',
      csv: (row) => String(row.EventDestinations.length),
      cell: (row) => <span className="tabular-nums">{row.EventDestinations.length}</span>,
    },
    {
      id: 'ProtectConfigurationId',
      header: 'Protect configuration',
      sortable: true,
      csv: (row) => row.ProtectConfigurationId ?? '',
      cell: (row) =>
        row.ProtectConfigurationId && (
          <TextLink
            href={routes.protectConfigurations.detail(row.ProtectConfigurationId)}
            prefetch={false}
            title={row.ProtectConfigurationId}
            className="break-words"
          >
            {row.protectConfigurationName ?? row.ProtectConfigurationId}
          </TextLink>
        ),
    },
    {
      id: 'DefaultMessageType',
      header: 'Default message type',
      sortable: true,
      csv: (row) => row.DefaultMessageType ?? '',
      cell: (row) => row.DefaultMessageType && messageTypeLabels[row.DefaultMessageType],
    },
    {
      id: 'DefaultSenderId',
      header: 'Default sender ID',
      sortable: true,
      csv: (row) => row.DefaultSenderId ?? '',
      cell: (row) => row.DefaultSenderId,
    },
    {
      id: 'CreatedTimestamp',
      header: 'Created',
      sortable: true,
      csv: (row) => row.CreatedTimestamp.toISOString(),
      cell: (row) => <RelativeTime time={row.CreatedTimestamp} className="whitespace-nowrap" />,
    },
  ],
  filterProperties: [
    { id: 'ConfigurationSetName', label: 'Name' },
    {
      id: 'default-message-type',
      label: 'Default message type',
      values: Object.entries(messageTypeLabels).map(([value, label]) => ({ value, label })),
    },
    { id: 'DefaultSenderId', label: 'Default sender ID' },
    { id: 'event-destination-name', label: 'Event destination' },
    { id: 'ProtectConfigurationId', label: 'Protect configuration' },
  ],
  defaultSort: { columnId: 'ConfigurationSetName', descending: false },
  rowId: (row) => row.ConfigurationSetName,
  rowLabel: (row) => row.ConfigurationSetName,
  selectionItem: selectedConfigurationSet,
};

/** What sorting (by column) and filtering (by property) read of a set. */
export const configurationSetValues = {
  ConfigurationSetName: (row: ConfigurationSetRow) => row.ConfigurationSetName,
  EventDestinations: (row: ConfigurationSetRow) => row.EventDestinations.length,
  ProtectConfigurationId: (row: ConfigurationSetRow) => row.protectConfigurationName ?? row.ProtectConfigurationId,
  DefaultMessageType: (row: ConfigurationSetRow) => row.DefaultMessageType && messageTypeLabels[row.DefaultMessageType],
  DefaultSenderId: (row: ConfigurationSetRow) => row.DefaultSenderId,
  CreatedTimestamp: (row: ConfigurationSetRow) => row.CreatedTimestamp,
  'default-message-type': (row: ConfigurationSetRow) => row.DefaultMessageType,
  'event-destination-name': (row: ConfigurationSetRow) =>
    row.EventDestinations.map(({ EventDestinationName }) => EventDestinationName).join(' '),
};
