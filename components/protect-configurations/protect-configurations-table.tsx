import type { FilterProperty, TableColumn, TableDefinition } from '@/components/patterns/resource-table';
import { RelativeTime } from '@/components/patterns/timestamp';
import { OnOff } from '@/components/phone-numbers/phone-number-words';
import { CopyableValue } from '@/components/ui/copy-button';
import { TextLink } from '@/components/ui/link';
import {
  protectCapabilities,
  type ProtectConfigurationInformation,
  type ProtectConfigurationSummary,
} from '@/lib/domains/protect-configurations/protect-configurations.shapes';
import { routes } from '@/lib/routes';
import { capabilityWords, tabOf } from './protect-words';

/** A protect configuration with what the service's own list leaves out. */
export type ProtectConfigurationRow = ProtectConfigurationInformation & ProtectConfigurationSummary;

/** What the actions of the list and of the page know of a protect configuration. */
export type SelectedProtectConfiguration = {
  id: string;
  arn: string;
  /** Absent where it has no Name tag. */
  name?: string;
  deletionProtection: boolean;
  accountDefault: boolean;
  configurationSetNames: readonly string[];
};

/** How a protect configuration is called: by its name where it has one. */
export const protectConfigurationLabel = ({
  ProtectConfigurationId,
  Name,
}: Pick<ProtectConfigurationRow, 'ProtectConfigurationId' | 'Name'>) => Name || ProtectConfigurationId;

export function selectedProtectConfiguration(row: ProtectConfigurationRow): SelectedProtectConfiguration {
  return {
    id: row.ProtectConfigurationId,
    arn: row.ProtectConfigurationArn,
    ...(row.Name && { name: row.Name }),
    deletionProtection: row.DeletionProtectionEnabled,
    accountDefault: row.AccountDefault,
    configurationSetNames: row.ConfigurationSetNames,
  };
}

/** An ID as long as tells it from others; whole where it is copied, exported and pointed at. */
const shortId = (id: string) => `${id.slice(0, 16)}…`;

const yesNo = (value: boolean) => (value ? 'Yes' : 'No');

/** How many countries are blocked on each channel; a count leads to them. */
function BlockedCounts({ row }: { row: ProtectConfigurationRow }) {
  return (
    <span className="flex gap-x-3 whitespace-nowrap">
      {protectCapabilities.map((capability) => {
        const count = row.BlockedCountries[capability].length;
        const words = `${capabilityWords[capability]} ${count}`;
        if (count === 0) return <span key={capability}>{words}</span>;
        return (
          <TextLink
            key={capability}
            href={routes.protectConfigurations.rules(row.ProtectConfigurationId, tabOf(capability), { rule: 'BLOCK' })}
            prefetch={false}
            title={row.BlockedCountries[capability].join(', ')}
          >
            {words}
          </TextLink>
        );
      })}
    </span>
  );
}

const blockedCount = ({ BlockedCountries: { SMS, MMS, VOICE } }: ProtectConfigurationRow) =>
  SMS.length + MMS.length + VOICE.length;

const columns: readonly TableColumn<ProtectConfigurationRow>[] = [
  {
    id: 'Name',
    header: 'Name',
    sortable: true,
    alwaysVisible: true,
    csv: (row) => row.Name ?? '',
    cell: (row) => (
      <TextLink
        href={routes.protectConfigurations.detail(row.ProtectConfigurationId)}
        prefetch={false}
        title={row.ProtectConfigurationId}
        className="break-words"
      >
        {row.Name || <span aria-label={`Protect configuration without a name, ${row.ProtectConfigurationId}`}>-</span>}
      </TextLink>
    ),
  },
  {
    id: 'ProtectConfigurationId',
    header: 'ID',
    csv: (row) => row.ProtectConfigurationId,
    cell: (row) => (
      <span title={row.ProtectConfigurationId} className="whitespace-nowrap">
        <CopyableValue
          value={row.ProtectConfigurationId}
          shown={shortId(row.ProtectConfigurationId)}
          label={`Copy ID ${row.ProtectConfigurationId}`}
        />
      </span>
    ),
  },
  {
    id: 'AccountDefault',
    header: 'Account default',
    sortable: true,
    csv: (row) => String(row.AccountDefault),
    cell: (row) => yesNo(row.AccountDefault),
  },
  {
    id: 'ConfigurationSets',
    header: 'Configuration sets',
    sortable: true,
    align: 'end',
    csv: (row) => row.ConfigurationSetNames.join(' '),
    cell: (row) => (
      <span className="tabular-nums" title={row.ConfigurationSetNames.join(', ')}>
        {row.ConfigurationSetNames.length}
      </span>
    ),
  },
  {
    id: 'BlockedCountries',
    header: 'Blocked countries',
    sortable: true,
    csv: (row) =>
      protectCapabilities
        .map((capability) => `${capabilityWords[capability]}: ${row.BlockedCountries[capability].join(' ')}`)
        .join('; '),
    cell: (row) => <BlockedCounts row={row} />,
  },
  {
    id: 'DeletionProtectionEnabled',
    header: 'Deletion protection',
    sortable: true,
    csv: (row) => String(row.DeletionProtectionEnabled),
    cell: (row) => <OnOff on={row.DeletionProtectionEnabled} />,
  },
  {
    id: 'CreatedTimestamp',
    header: 'Created',
    sortable: true,
    csv: (row) => row.CreatedTimestamp.toISOString(),
    cell: (row) => <RelativeTime time={row.CreatedTimestamp} className="whitespace-nowrap" />,
  },
];

const filterProperties: readonly FilterProperty[] = [
  { id: 'Name', label: 'Name' },
  {
    id: 'account-default',
    label: 'Account default',
    values: [
      { value: 'true', label: 'Yes' },
      { value: 'false', label: 'No' },
    ],
  },
  {
    id: 'deletion-protection-enabled',
    label: 'Deletion protection',
    values: [
      { value: 'true', label: 'Enabled' },
      { value: 'false', label: 'Disabled' },
    ],
  },
  { id: 'configuration-set-name', label: 'Configuration set', operators: ['=', ':'] },
  { id: 'blocked-country', label: 'Blocked country (ISO)', operators: ['='] },
];

export const protectConfigurationsTable: TableDefinition<ProtectConfigurationRow> = {
  id: 'protect-configurations',
  resource: { singular: 'protect configuration', plural: 'protect configurations' },
  columns,
  filterProperties,
  defaultSort: { columnId: 'Name', descending: false },
  rowId: (row) => row.ProtectConfigurationId,
  rowLabel: protectConfigurationLabel,
  selectionItem: selectedProtectConfiguration,
};

/** What sorting (by column) and filtering (by property) read of a protect configuration; free text finds any of it. */
export const protectConfigurationValues = {
  Name: (row: ProtectConfigurationRow) => row.Name,
  ProtectConfigurationId: (row: ProtectConfigurationRow) => row.ProtectConfigurationId,
  AccountDefault: (row: ProtectConfigurationRow) => yesNo(row.AccountDefault),
  ConfigurationSets: (row: ProtectConfigurationRow) => row.ConfigurationSetNames.length,
  BlockedCountries: blockedCount,
  DeletionProtectionEnabled: (row: ProtectConfigurationRow) => row.DeletionProtectionEnabled,
  CreatedTimestamp: (row: ProtectConfigurationRow) => row.CreatedTimestamp,
  'account-default': (row: ProtectConfigurationRow) => row.AccountDefault,
  'deletion-protection-enabled': (row: ProtectConfigurationRow) => row.DeletionProtectionEnabled,
  'configuration-set-name': (row: ProtectConfigurationRow) => row.ConfigurationSetNames,
  'blocked-country': (row: ProtectConfigurationRow) => Object.values(row.BlockedCountries).flat(),
};
