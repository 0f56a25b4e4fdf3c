export { BarChart } from './bar-chart';
export { Meter } from './meter';
export { TimeSeriesChart } from './time-series-chart';
export type { ChartLimit, ChartSeries, ChartTone, ValueFormat } from './chart-data';
export type { ChartPoint } from './chart-frame';
export type { TimePoint } from './time-points';
