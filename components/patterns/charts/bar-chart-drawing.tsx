'use client';

import { Bar, BarChart, CartesianGrid, ReferenceLine, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import { formatTick, seriesColor, type ChartLimit, type ChartSeries, type ValueFormat } from './chart-data';
import type { ChartPoint } from './chart-frame';
import { axis, grid, limitLine, MARGIN } from './chart-look';
import { ChartTooltip } from './chart-tooltip';

/** The drawing of `BarChart`; a module of its own because the chart library is loaded only where something is drawn. */
export default function BarChartDrawing({
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
      <BarChart data={[...points]} margin={MARGIN} barCategoryGap="14%" accessibilityLayer={false}>
        <CartesianGrid {...grid} />
        <XAxis
          dataKey="label"
          {...axis}
          minTickGap={12}
          tickFormatter={(label: string) => points.find((point) => point.label === label)?.tick ?? label}
        />
        <YAxis {...axis} width="auto" axisLine={false} tickFormatter={(value: number) => formatTick(value, format)} />
        <Tooltip
          cursor={{ fill: 'var(--hover)' }}
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
          <Bar
            key={each.id}
            dataKey={`values.${each.id}`}
            stackId="all"
            fill={seriesColor(each)}
            // A hairline of the background keeps neighbours apart, for eyes that do not see the colours.
            stroke="var(--container)"
            strokeWidth={2}
            radius={4}
            maxBarSize={48}
            isAnimationActive={false}
          />
        ))}
        {limit && <ReferenceLine y={limit.value} {...limitLine} />}
      </BarChart>
    </ResponsiveContainer>
  );
}
