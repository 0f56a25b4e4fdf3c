'use client';

import dynamic from 'next/dynamic';
import { ChartFrame, type ChartFaceProps, type ChartPoint } from './chart-frame';

const Drawing = dynamic(() => import('./bar-chart-drawing'), { ssr: false });

/** Bars by day, country or type; several series stand on top of each other. */
export function BarChart({ points, ...face }: ChartFaceProps & { points: readonly ChartPoint[] }) {
  return (
    <ChartFrame {...face} points={points}>
      <Drawing points={points} series={face.series} format={face.format ?? 'count'} limit={face.limit} />
    </ChartFrame>
  );
}
