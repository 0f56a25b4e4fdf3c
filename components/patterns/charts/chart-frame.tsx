import type { ReactNode } from 'react';
import { OperationErrorAlert } from '@/components/patterns/operation-error-alert';
import { RetryButton } from '@/components/patterns/refresh';
import { ExpandableSection } from '@/components/ui/expandable';
import { Skeleton } from '@/components/ui/skeleton';
import type { ActionError } from '@/lib/console/action-result';
import {
  formatValue,
  isEmptyChart,
  seriesColor,
  type ChartLimit,
  type ChartSeries,
  type ValueFormat,
} from './chart-data';

export type ChartPoint = {
  label: string;
  /** What stands on the axis, where the label is too long for it. */
  tick?: string;
  values: Readonly<Record<string, number | null>>;
};

export type ChartFaceProps = {
  /** What the chart shows: its accessible name. */
  label: string;
  /** Names the points: "Day", "Country", "Time". */
  pointLabel: string;
  series: readonly ChartSeries[];
  format?: ValueFormat;
  limit?: ChartLimit;
  heightPx?: number;
  /** Under "No data": "Nothing was sent in this period." */
  emptyText?: string;
  loading?: boolean;
  error?: ActionError;
};

/** A chart's frame in all its faces: drawing, legend and the same figures as a table; loading, failed, empty. */
export function ChartFrame({
  label,
  pointLabel,
  series,
  format = 'count',
  limit,
  heightPx = 300,
  emptyText,
  loading = false,
  error,
  points,
  children,
}: ChartFaceProps & { points: readonly ChartPoint[]; children: ReactNode }) {
  if (error)
    return <OperationErrorAlert error={error} header={`${label} could not be loaded`} action={<RetryButton />} />;
  if (loading) {
    return (
      <div role="status" style={{ height: heightPx }}>
        <span className="sr-only">Loading {label}</span>
        <Skeleton className="rounded-control h-full!" />
      </div>
    );
  }
  if (isEmptyChart(points)) {
    return (
      <div className="text-secondary grid place-content-center text-center" style={{ height: heightPx }}>
        <strong>No data</strong>
        {emptyText && <p className="text-muted">{emptyText}</p>}
      </div>
    );
  }
  return (
    <figure aria-label={label}>
      {/* The table below says all that the drawing says. */}
      <div aria-hidden="true" className="text-small" style={{ height: heightPx }}>
        {children}
      </div>
      <ul aria-hidden="true" className="mt-3 flex flex-wrap gap-x-4 gap-y-1">
        {series.map((each) => (
          <li key={each.id} className="flex items-center gap-1.5">
            <span
              className="rounded-badge size-3.5 forced-color-adjust-none"
              style={{ background: seriesColor(each) }}
            />
            {each.label}
          </li>
        ))}
        {limit && (
          <li className="flex items-center gap-1.5">
            <span className="border-secondary w-4 border-t-2 border-dashed" />
            {limit.label}
          </li>
        )}
      </ul>
      <ExpandableSection header={<span className="text-body-m font-semibold">Show as table</span>} className="mt-2">
        <ChartTable
          label={label}
          pointLabel={pointLabel}
          series={series}
          format={format}
          limit={limit}
          points={points}
        />
      </ExpandableSection>
    </figure>
  );
}

function ChartTable({
  label,
  pointLabel,
  series,
  format,
  limit,
  points,
}: Pick<ChartFaceProps, 'label' | 'pointLabel' | 'series' | 'limit'> & {
  format: ValueFormat;
  points: readonly ChartPoint[];
}) {
  return (
    // Scrolls, so the keyboard must reach it.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div role="region" aria-label={`${label}, table`} tabIndex={0} className="max-h-80 overflow-auto">
      <table className="w-full">
        {limit && (
          <caption className="text-muted pb-2 text-left">
            {limit.label}: {formatValue(limit.value, format)}
          </caption>
        )}
        <thead>
          <tr className="text-column">
            <th scope="col" className="border-line border-b py-1.5 pr-4 text-left font-bold">
              {pointLabel}
            </th>
            {series.map((each) => (
              <th key={each.id} scope="col" className="border-line border-b px-3 py-1.5 text-right font-bold">
                {each.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {points.map((point) => (
            <tr key={point.label}>
              <th scope="row" className="border-row-line border-b py-1.5 pr-4 text-left font-normal">
                {point.label}
              </th>
              {series.map((each) => (
                <td key={each.id} className="border-row-line border-b px-3 py-1.5 text-right tabular-nums">
                  {formatValue(point.values[each.id], format)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
