'use client';

import dynamic from 'next/dynamic';
import { ChartFrame, type ChartFaceProps } from './chart-frame';
import { timePoints, type TimePoint } from './time-points';

const Drawing = dynamic(() => import('./time-series-drawing'), { ssr: false });

/** Values over time as lines; a gap in the values is a gap in the line. */
export function TimeSeriesChart({
  points,
  step,
  ...face
}: Omit<ChartFaceProps, 'pointLabel'> & {
  points: readonly TimePoint[];
  /** How far two points are apart; decides how times are written. Days are calendar days in UTC, as they are counted. */
  step: 'minute' | 'hour' | 'day';
}) {
  const labelled = timePoints(points, step);
  return (
    <ChartFrame {...face} pointLabel={step === 'day' ? 'Day' : 'Time (UTC)'} points={labelled}>
      <Drawing points={labelled} series={face.series} format={face.format ?? 'count'} limit={face.limit} />
    </ChartFrame>
  );
}
