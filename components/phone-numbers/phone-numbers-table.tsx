import type { FilterProperty, TableColumn, TableDefinition } from '@/components/patterns/resource-table';
import { AddToPoolButton } from '@/components/pools/add-to-pool-button';
import { RelativeTime } from '@/components/patterns/timestamp';
import { CopyButton } from '@/components/ui/copy-button';
import { TextLink } from '@/components/ui/link';
import { statusReason } from '@/lib/domains/phone-numbers/phone-numbers.rules';
import type { PhoneNumberInformation } from '@/lib/domains/phone-numbers/phone-numbers.shapes';
import { countryByIso } from '@/lib/reference/countries';
import { formatPhoneNumber } from '@/lib/reference/phone-number';
import { routes } from '@/lib/routes';
import {
  capabilitiesText,
  capabilityLabels,
  messageTypeLabels,
  numberTypeLabels,
  OnOff,
  phoneNumberStatuses,
  PhoneNumberStatus,
  priceText,
} from './phone-number-words';

/** What the actions of the list know of a selected number. */
export type SelectedPhoneNumber = {
  phoneNumberId: string;
  phoneNumberArn: string;
  phoneNumber: string;
  /** In national format. */
  name: string;
  /** Why no text can be sent from it. */
  sendingObstacle?: string;
  deletionProtection: boolean;
  poolId?: string;
};

const idOf = (row: PhoneNumberInformation) => row.PhoneNumberId ?? row.PhoneNumberArn;
const nameOf = (row: PhoneNumberInformation) => formatPhoneNumber(row.PhoneNumber).national;
const countryOf = (row: PhoneNumberInformation) => countryByIso(row.IsoCountryCode)?.name ?? row.IsoCountryCode;

function sendingObstacleOf({ Status, NumberCapabilities }: PhoneNumberInformation) {
  if (Status !== 'ACTIVE') return { sendingObstacle: 'The number is not active.' };
  return NumberCapabilities.includes('SMS') ? {} : { sendingObstacle: 'The number does not send texts.' };
}

export function selectedPhoneNumber(row: PhoneNumberInformation): SelectedPhoneNumber {
  return {
    phoneNumberId: idOf(row),
    phoneNumberArn: row.PhoneNumberArn,
    phoneNumber: row.PhoneNumber,
    name: nameOf(row),
    ...sendingObstacleOf(row),
    deletionProtection: row.DeletionProtectionEnabled,
    poolId: row.PoolId,
  };
}

/** In the order of the request form (C6); as many are shown at first as fit a common window. */
const columns: readonly TableColumn<PhoneNumberInformation>[] = [
  {
    id: 'PhoneNumber',
    header: 'Origination number',
    sortable: true,
    alwaysVisible: true,
    csv: (row) => row.PhoneNumber,
    cell: (row) => (
      <span className="inline-flex items-center gap-1 whitespace-nowrap">
        <TextLink href={routes.phoneNumbers.detail(idOf(row))} prefetch={false} title={row.PhoneNumber}>
          {nameOf(row)}
        </TextLink>
        {/* Shown with the pointer or the focus on the row, and always where there is no pointer that hovers. */}
        <span className="-my-1 opacity-0 focus-within:opacity-100 [@media(hover:none)]:opacity-100 [tr:focus-within_&]:opacity-100 [tr:hover_&]:opacity-100">
          <CopyButton value={row.PhoneNumber} label={`Copy ${row.PhoneNumber}`} />
        </span>
      </span>
    ),
  },
  { id: 'NumberType', header: 'Originator type', sortable: true, cell: (row) => numberTypeLabels[row.NumberType] },
  { id: 'IsoCountryCode', header: 'Country', sortable: true, cell: countryOf },
  {
    id: 'Status',
    header: 'Number status',
    sortable: true,
    csv: (row) => phoneNumberStatuses[row.Status].label,
    cell: (row) => <PhoneNumberStatus status={row.Status} reason={statusReason(row)} />,
  },
  { id: 'NumberCapabilities', header: 'Capabilities', cell: (row) => capabilitiesText(row.NumberCapabilities) },
  {
    id: 'MessageType',
    header: 'Message type',
    sortable: true,
    defaultVisible: false,
    cell: (row) => messageTypeLabels[row.MessageType],
  },
  {
    id: 'PoolId',
    header: 'Pool',
    csv: (row) => row.PoolId ?? '',
    cell: (row) => {
      const { PoolId, Status, IsoCountryCode: isoCountryCode } = row;
      if (PoolId !== undefined) {
        return (
          <TextLink
            href={routes.phonePools.detail(PoolId)}
            prefetch={false}
            title={PoolId}
            className="whitespace-nowrap"
          >
            View pool details
          </TextLink>
        );
      }
      return Status === 'ACTIVE' ? (
        <AddToPoolButton number={{ id: idOf(row), name: nameOf(row), isoCountryCode }} />
      ) : undefined;
    },
  },
  { id: 'RegistrationId', header: 'Registration', defaultVisible: false, cell: (row) => row.RegistrationId },
  {
    id: 'MonthlyLeasingPrice',
    header: 'Monthly price',
    align: 'end',
    sortable: true,
    csv: (row) => row.MonthlyLeasingPrice,
    cell: (row) => <span className="tabular-nums">{priceText(row.MonthlyLeasingPrice)}</span>,
  },
  {
    id: 'DeletionProtectionEnabled',
    header: 'Deletion protection',
    sortable: true,
    defaultVisible: false,
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

const choices = (labels: Readonly<Record<string, string>>) =>
  Object.entries(labels).map(([value, label]) => ({ value, label }));

const enabled: FilterProperty['values'] = [
  { value: 'true', label: 'Enabled' },
  { value: 'false', label: 'Disabled' },
];

/** The filters of DescribePhoneNumbers, by their own names. */
const filterProperties: readonly FilterProperty[] = [
  {
    id: 'status',
    label: 'Number status',
    values: Object.entries(phoneNumberStatuses).map(([value, { label }]) => ({ value, label })),
  },
  { id: 'iso-country-code', label: 'Country code', operators: ['=', '!='] },
  { id: 'message-type', label: 'Message type', values: choices(messageTypeLabels) },
  { id: 'number-capability', label: 'Capabilities', values: choices(capabilityLabels) },
  { id: 'number-type', label: 'Originator type', values: choices(numberTypeLabels) },
  { id: 'two-way-enabled', label: 'Two-way SMS', values: enabled },
  { id: 'self-managed-opt-outs-enabled', label: 'Self-managed opt-outs', values: enabled },
  { id: 'opt-out-list-name', label: 'Opt-out list' },
  { id: 'deletion-protection-enabled', label: 'Deletion protection', values: enabled },
  { id: 'two-way-channel-arn', label: 'Two-way channel ARN' },
];

export const phoneNumbersTable: TableDefinition<PhoneNumberInformation> = {
  id: 'phone-numbers',
  resource: { singular: 'phone number', plural: 'phone numbers' },
  columns,
  filterProperties,
  defaultSort: { columnId: 'CreatedTimestamp', descending: true },
  rowId: idOf,
  rowLabel: nameOf,
  selectionItem: selectedPhoneNumber,
};

/** What sorting (by column) and filtering (by property) read of a number; free text finds any of it. */
export const phoneNumberValues = {
  PhoneNumber: (row: PhoneNumberInformation) => [row.PhoneNumber, nameOf(row)],
  PhoneNumberId: idOf,
  NumberType: (row: PhoneNumberInformation) => numberTypeLabels[row.NumberType],
  IsoCountryCode: countryOf,
  Status: (row: PhoneNumberInformation) => phoneNumberStatuses[row.Status].label,
  MessageType: (row: PhoneNumberInformation) => messageTypeLabels[row.MessageType],
  MonthlyLeasingPrice: (row: PhoneNumberInformation) => Number(row.MonthlyLeasingPrice),
  DeletionProtectionEnabled: (row: PhoneNumberInformation) => row.DeletionProtectionEnabled,
  CreatedTimestamp: (row: PhoneNumberInformation) => row.CreatedTimestamp,
  status: (row: PhoneNumberInformation) => row.Status,
  'iso-country-code': (row: PhoneNumberInformation) => row.IsoCountryCode,
  'message-type': (row: PhoneNumberInformation) => row.MessageType,
  'number-capability': (row: PhoneNumberInformation) => row.NumberCapabilities,
  'number-type': (row: PhoneNumberInformation) => row.NumberType,
  'two-way-enabled': (row: PhoneNumberInformation) => row.TwoWayEnabled,
  'self-managed-opt-outs-enabled': (row: PhoneNumberInformation) => row.SelfManagedOptOutsEnabled,
  'opt-out-list-name': (row: PhoneNumberInformation) => row.OptOutListName,
  'deletion-protection-enabled': (row: PhoneNumberInformation) => row.DeletionProtectionEnabled,
  'two-way-channel-arn': (row: PhoneNumberInformation) => row.TwoWayChannelArn,
};
