import type { ReactNode } from 'react';
import { cn } from '@/lib/class-names';
import { formatDollarsBriefly } from '@/lib/money';
import { formatValue, type ValueFormat } from './chart-data';

/** From here on a limit is worth a warning. */
const WARNING_SHARE = 0.8;

/** Money in cents: beside a limit, fractions of them say nothing. */
const valueText = (value: number, format: ValueFormat) =>
  format === 'micros' ? formatDollarsBriefly(BigInt(Math.round(value))) : formatValue(value, format);

/**
 * How much of a limit is used: a thin bar, the figures in words, and a colour only when the limit is near or reached.
 */
export function Meter({
  label,
  value,
  limit,
  format = 'count',
  limitName,
  detail,
}: {
  label: string;
  value: number;
  /** Null: there is none, and the bar is left out. */
  limit: number | null;
  format?: ValueFormat;
  /** What the limit is, where there are several kinds: "enforced limit". */
  limitName?: string;
  /** Below the bar, in small grey text: "Account limit $2,500.00". */
  detail?: ReactNode;
}) {
  const used = valueText(value, format);
  if (limit === null) {
    return (
      <div>
        <div className="text-label">{label}</div>
        <div className="text-small text-muted">{used}, no limit</div>
        {detail && <div className="text-small text-muted mt-1">{detail}</div>}
      </div>
    );
  }
  // A limit of nothing is reached from the start.
  const share = limit > 0 ? Math.min(1, Math.max(0, value / limit)) : 1;
  const percent = Math.floor(share * 100);
  const figures = [used, 'of', valueText(limit, format), limitName].filter(Boolean).join(' ');
  return (
    <div>
      <div className="text-label">{label}</div>
      <div className="text-small text-muted">{figures}</div>
      <div className="flex items-center gap-3">
        <div
          role="meter"
          aria-label={label}
          aria-valuemin={0}
          aria-valuemax={100}
          aria-valuenow={percent}
          aria-valuetext={figures}
          className="bg-track h-1 flex-1 overflow-hidden rounded-full forced-colors:border"
        >
          <div
            className={cn(
              'h-full rounded-full forced-color-adjust-none',
              share >= 1 ? 'bg-error' : share >= WARNING_SHARE ? 'bg-warning' : 'bg-accent',
            )}
            style={{ width: `${share * 100}%` }}
          />
        </div>
        <span aria-hidden="true" className="text-small text-muted w-9 text-right tabular-nums">
          {percent}%
        </span>
      </div>
      {detail && <div className="text-small text-muted">{detail}</div>}
    </div>
  );
}
