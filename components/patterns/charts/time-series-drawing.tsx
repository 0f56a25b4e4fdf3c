'use client';

import {
  CartesianGrid,
  Line,
  LineChart,
  ReferenceLine,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
  type DotItemDotProps,
} from 'recharts';
import { formatTick, seriesColor, type ChartLimit, type ChartSeries, type ValueFormat } from './chart-data';
import type { ChartPoint } from './chart-frame';
import { axis, grid, limitLine, MARGIN } from './chart-look';
import { ChartTooltip } from './chart-tooltip';

const hasValue = (point: ChartPoint | undefined, id: string) => typeof point?.values[id] === 'number';

const isAlone = (points: readonly ChartPoint[], id: string, index: number) =>
  !hasValue(points[index - 1], id) && !hasValue(points[index + 1], id);

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
            dot={({ key, cx, cy, index }: DotItemDotProps) =>
              hasValue(points[index], each.id) && (points.length <= 40 || isAlone(points, each.id, index)) ? (
                <circle key={key} cx={cx} cy={cy} r={2.5} fill={seriesColor(each)} />
              ) : null
            }
            isAnimationActive={false}
          />
        ))}
        {limit && <ReferenceLine y={limit.value} {...limitLine} />}
      </LineChart>
    </ResponsiveContainer>
  );
}
