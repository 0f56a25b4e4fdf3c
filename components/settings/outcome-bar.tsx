import { cn } from '@/lib/class-names';

export type OutcomeShare = { status: string; label: string; share: number };

/** Delivery is green; what fails takes the colours in turn, which only tell neighbours apart: the words stand beside. */
const failureColors = ['bg-chart-5', 'bg-chart-2', 'bg-chart-4', 'bg-chart-1', 'bg-chart-3'] as const;

/** The colour of an outcome, the same in the bar and beside its field. */
export function outcomeColor(statuses: readonly string[], status: string): string {
  if (status === 'DELIVERED') return 'bg-chart-positive';
  const place = statuses.filter((other) => other !== 'DELIVERED').indexOf(status);
  return failureColors[place % failureColors.length] ?? failureColors[0];
}

/** How messages end, as one bar of 100: what is missing stays grey, and what is too much is said beside. */
export function OutcomeBar({ outcomes }: { outcomes: readonly OutcomeShare[] }) {
  const shown = outcomes.filter(({ share }) => share > 0);
  const total = shown.reduce((sum, { share }) => sum + share, 0);
  const statuses = outcomes.map(({ status }) => status);
  return (
    <div
      role="img"
      aria-label={shown.map(({ label, share }) => `${label} ${share} %`).join(', ') || 'No outcome has a share'}
      className="bg-track rounded-control flex h-6 gap-px overflow-hidden forced-colors:border"
    >
      {shown.map(({ status, label, share }) => (
        <div
          key={status}
          title={`${label} ${share} %`}
          className={cn(
            'h-full transition-[width] duration-150 forced-color-adjust-none',
            outcomeColor(statuses, status),
          )}
          style={{ width: `${(share / Math.max(100, total)) * 100}%` }}
        />
      ))}
    </div>
  );
}
