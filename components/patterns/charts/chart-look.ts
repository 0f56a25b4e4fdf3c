/* How axes, grid and limit look in every chart: tokens only, so that both themes follow by themselves. */

const TICK = { fill: 'var(--muted)', fontSize: 12 };

export const MARGIN = { top: 8, right: 8, bottom: 0, left: 0 };

export const axis = { tick: TICK, tickLine: false, axisLine: { stroke: 'var(--line)' }, tickMargin: 8 } as const;

export const grid = { vertical: false, stroke: 'var(--row-line)' } as const;

/** A limit above all values is drawn too: how far away it is matters as much. */
export const limitLine = {
  ifOverflow: 'extendDomain',
  stroke: 'var(--secondary)',
  strokeWidth: 2,
  strokeDasharray: '4 4',
} as const;
