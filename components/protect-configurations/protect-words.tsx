import { StatusIndicator, type StatusType } from '@/components/ui/status';
import type {
  ProtectCapability,
  ProtectStatus,
} from '@/lib/domains/protect-configurations/protect-configurations.shapes';

/** What a country rule is called, and what it does. */
export const protectStatusWords: Readonly<
  Record<ProtectStatus, { label: string; type: StatusType; description: string }>
> = {
  ALLOW: { label: 'Allow', type: 'success', description: 'Messages are sent.' },
  BLOCK: { label: 'Block', type: 'error', description: 'Messages are refused, and cost nothing.' },
  MONITOR: { label: 'Monitor', type: 'info', description: 'Messages are sent, and watched for artificial traffic.' },
  FILTER: {
    label: 'Filter',
    type: 'warning',
    description: 'Messages are sent unless they look like artificial traffic.',
  },
};

export const capabilityWords: Readonly<Record<ProtectCapability, string>> = { SMS: 'SMS', MMS: 'MMS', VOICE: 'Voice' };

/** The tabs of a protect configuration with the rules of one channel. */
export const capabilityTabs = { sms: 'SMS', mms: 'MMS', voice: 'VOICE' } as const satisfies Record<
  string,
  ProtectCapability
>;

export function tabOf(capability: ProtectCapability): string {
  return capability.toLowerCase();
}

/** A rule as icon and word. */
export function ProtectRule({ status }: { status: ProtectStatus }) {
  const { label, type } = protectStatusWords[status];
  return <StatusIndicator type={type}>{label}</StatusIndicator>;
}
