import { StatusIndicator, type StatusType } from '@/components/ui/status';
import type { StatusReason } from '@/lib/domains/phone-numbers/phone-numbers.rules';
import type { PhoneNumberInformation } from '@/lib/domains/phone-numbers/phone-numbers.shapes';
import { formatDollarsForDisplay, parseDollars } from '@/lib/money';

/** How people call what the API spells in capitals; each list is also what a filter offers. */

export const numberTypeLabels: Readonly<Record<PhoneNumberInformation['NumberType'], string>> = {
  SIMULATOR: 'Simulator',
  LONG_CODE: 'Long code',
  TEN_DLC: '10DLC',
  TOLL_FREE: 'Toll-free',
  SHORT_CODE: 'Short code',
};

export const messageTypeLabels: Readonly<Record<PhoneNumberInformation['MessageType'], string>> = {
  TRANSACTIONAL: 'Transactional',
  PROMOTIONAL: 'Promotional',
};

export const capabilityLabels: Readonly<Record<PhoneNumberInformation['NumberCapabilities'][number], string>> = {
  SMS: 'SMS',
  MMS: 'MMS',
  VOICE: 'Voice',
  RCS: 'RCS',
};

export const phoneNumberStatuses: Readonly<
  Record<PhoneNumberInformation['Status'], { label: string; type: StatusType }>
> = {
  ACTIVE: { label: 'Active', type: 'success' },
  PENDING: { label: 'Pending', type: 'pending' },
  ASSOCIATING: { label: 'Associating', type: 'in-progress' },
  DISASSOCIATING: { label: 'Disassociating', type: 'in-progress' },
  DELETED: { label: 'Deleted', type: 'stopped' },
};

/** The state of a number as icon and word; below it, in short, what it waits for. */
export function PhoneNumberStatus({
  status,
  reason,
}: {
  status: PhoneNumberInformation['Status'];
  reason?: StatusReason | undefined;
}) {
  const { label, type } = phoneNumberStatuses[status];
  return (
    <StatusIndicator type={type}>
      {label}
      {reason && (
        <span className="text-small text-muted block whitespace-nowrap" title={reason.text}>
          {reason.short}
        </span>
      )}
    </StatusIndicator>
  );
}

/** A setting that is on or off, as icon and word. */
export function OnOff({ on }: { on: boolean }) {
  return <StatusIndicator type={on ? 'success' : 'stopped'}>{on ? 'Enabled' : 'Disabled'}</StatusIndicator>;
}

/** `SMS, MMS`. */
export function capabilitiesText(capabilities: PhoneNumberInformation['NumberCapabilities']): string {
  return capabilities.map((capability) => capabilityLabels[capability]).join(', ');
}

/** An amount of the API (`1.00`) for people (`$1.00`). */
export function priceText(dollars: string): string {
  const micros = parseDollars(dollars);
  return micros === undefined ? dollars : formatDollarsForDisplay(micros);
}
