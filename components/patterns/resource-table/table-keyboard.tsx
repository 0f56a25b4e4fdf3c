'use client';

import type { KeyboardEvent, ReactNode } from 'react';

const FOCUSABLE = 'a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), summary';

const STEPS: Record<string, readonly [rows: number, cells: number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/**
 * Lets the arrow keys move between cells (A3): focus goes to the first control of the next cell, or to the cell itself, so
 * that a screen reader and a sideways scroll follow. Tab keeps its own order; the table stays a table, not a grid.
 */
export function TableKeyboard({ label, children }: { label: string; children: ReactNode }) {
  return (
    // The region scrolls sideways, so it is reachable by itself; the handler only adds to what its controls can do.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      role="region"
      aria-label={label}
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      onKeyDown={moveFocus}
      className="relative overflow-x-auto"
    >
      {children}
    </div>
  );
}

function moveFocus(event: KeyboardEvent<HTMLElement>) {
  const step = STEPS[event.key];
  if (!step || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const target = event.target as HTMLElement; // Key events come from elements.
  // Fields and radio buttons have arrows of their own.
  if (target.matches('textarea, select, input:not([type=checkbox])')) return;
  const cell = target.closest<HTMLTableCellElement>('td, th');
  const row = cell?.closest('tr');
  const rows = [...(row?.closest('table')?.rows ?? [])];
  if (!cell || !row) return;
  const next = rows[rows.indexOf(row) + step[0]]?.cells[cell.cellIndex + step[1]];
  if (!next) return;
  event.preventDefault();
  (next.querySelector<HTMLElement>(FOCUSABLE) ?? next).focus();
}
