'use client';

import { CartesianGrid, Line, LineChart, ReferenceLine, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import { formatTick, seriesColor, type ChartLimit, type ChartSeries, type ValueFormat } from './chart-data';
import type { ChartPoint } from './chart-frame';
import { axis, grid, limitLine, MARGIN } from './chart-look';
import { ChartTooltip } from './chart-tooltip';

/** The drawing of `TimeSeriesChart`; a module of its own because the chart library is loaded only where something is drawn. */
export default function TimeSeriesDrawing({
  points,
  series,
  format,
  limit,
}: {
  points: readonly ChartPoint[];
  series: readonly ChartSeries[];
  format: ValueFormat;
  limit: ChartLimit | undefined;
}) {
  return (
    <ResponsiveContainer width="100%" height="100%">
      <LineChart data={[...points]} margin={MARGIN} accessibilityLayer={false}>
        <CartesianGrid {...grid} />
        <XAxis dataKey="label" {...axis} minTickGap={32} />
        <YAxis {...axis} width="auto" axisLine={false} tickFormatter={(value: number) => formatTick(value, format)} />
        <Tooltip
          cursor={{ stroke: 'var(--line)' }}
          isAnimationActive={false}
          content={({ active, label }) => (
            <ChartTooltip
              title={active ? String(label) : undefined}
              values={points.find((point) => point.label === label)?.values}
              series={series}
              format={format}
            />
          )}
        />
        {series.map((each) => (
          <Line
            key={each.id}
            dataKey={`values.${each.id}`}
            stroke={seriesColor(each)}
            strokeWidth={2}
            // A single value between two gaps has no line: only its dot shows it.
            dot={points.length <= 40 ? { r: 2.5, fill: seriesColor(each), strokeWidth: 0 } : false}
            isAnimationActive={false}
          />
        ))}
        {limit && <ReferenceLine y={limit.value} {...limitLine} />}
      </LineChart>
    </ResponsiveContainer>
  );
}
