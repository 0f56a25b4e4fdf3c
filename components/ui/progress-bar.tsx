import type { ReactNode } from 'react';
import { cn } from '@/lib/class-names';

/** A thin bar with its share at the right end. `label` names it; `description` stands above, in 12 px. */
export function ProgressBar({
  label,
  value,
  max = 100,
  description,
  type = 'normal',
  hideLabel = false,
}: {
  label: string;
  value: number;
  max?: number;
  description?: ReactNode;
  /** `error` when the bar shows a limit that is reached. */
  type?: 'normal' | 'error';
  hideLabel?: boolean;
}) {
  const share = max > 0 ? Math.min(1, Math.max(0, value / max)) : 0;
  const percent = `${Math.floor(share * 100)}%`;
  return (
    <div>
      {!hideLabel && <div className="text-label">{label}</div>}
      {description && <div className="text-small text-muted">{description}</div>}
      <div className="flex items-center gap-4">
        <div
          role="progressbar"
          aria-label={label}
          aria-valuemin={0}
          aria-valuemax={100}
          aria-valuenow={Math.floor(share * 100)}
          className="bg-track h-1 flex-1 overflow-hidden rounded-full forced-colors:border"
        >
          <div
            className={cn('h-full rounded-full forced-color-adjust-none', type === 'error' ? 'bg-error' : 'bg-accent')}
            style={{ width: percent }}
          />
        </div>
        <span aria-hidden="true" className="text-small text-muted w-9 text-right tabular-nums">
          {percent}
        </span>
      </div>
    </div>
  );
}
