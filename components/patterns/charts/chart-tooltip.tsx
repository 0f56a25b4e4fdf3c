import { formatValue, seriesColor, type ChartSeries, type ValueFormat } from './chart-data';

/** The figures under the pointer, in full. */
export function ChartTooltip({
  title,
  values,
  series,
  format,
}: {
  title: string | undefined;
  values: Readonly<Record<string, number | null>> | undefined;
  series: readonly ChartSeries[];
  format: ValueFormat;
}) {
  if (title === undefined || !values) return null;
  return (
    <div className="rounded-control border-line bg-dropdown text-small text-body shadow-dropdown border px-3 py-2">
      <div className="text-heading mb-1 font-bold">{title}</div>
      {series.map((each) => (
        <div key={each.id} className="flex items-center gap-1.5">
          <span className="rounded-badge size-2.5" style={{ background: seriesColor(each) }} />
          {each.label}
          <span className="ml-auto pl-4 tabular-nums">{formatValue(values[each.id], format)}</span>
        </div>
      ))}
    </div>
  );
}
