import { StatusIndicator, type StatusType } from '@/components/ui/status';
import type { OptOutImport } from '@/lib/domains/opt-out-lists/imports/imports.shapes';

type Status = OptOutImport['Status'];

const statuses: Readonly<Record<Status, { label: string; type: StatusType }>> = {
  UPLOADING: { label: 'Not started', type: 'stopped' },
  RUNNING: { label: 'Importing', type: 'in-progress' },
  COMPLETE: { label: 'Complete', type: 'success' },
  FAILED: { label: 'Failed', type: 'error' },
};

/** The state of an import as words. */
export const importStatusLabel = (status: Status) => statuses[status].label;

/** The state of an import as icon and word. An import that has left lines out says so in its look. */
export function ImportStatus({ status, rejectedLines }: { status: Status; rejectedLines: number }) {
  const { label, type } = statuses[status];
  const isPartial = status === 'COMPLETE' && rejectedLines > 0;
  return (
    <StatusIndicator type={isPartial ? 'warning' : type}>
      {isPartial ? 'Complete, with rejected lines' : label}
    </StatusIndicator>
  );
}
