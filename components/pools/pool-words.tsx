import { StatusIndicator, type StatusType } from '@/components/ui/status';
import type { PoolInformation } from '@/lib/domains/pools/pools.shapes';

export const poolStatuses: Readonly<Record<PoolInformation['Status'], { label: string; type: StatusType }>> = {
  ACTIVE: { label: 'Active', type: 'success' },
  CREATING: { label: 'Creating', type: 'in-progress' },
  DELETING: { label: 'Deleting', type: 'in-progress' },
};

/** The state of a pool as icon and word. */
export function PoolStatus({ status }: { status: PoolInformation['Status'] }) {
  const { label, type } = poolStatuses[status];
  return <StatusIndicator type={type}>{label}</StatusIndicator>;
}
