'use client';

import { createContext, useCallback, useContext, useMemo, useState, type ReactNode } from 'react';
import { Checkbox } from '@/components/ui/checkbox';
import { LiveRegion } from '@/components/ui/live-region';
import { radioClasses } from '@/components/ui/radio-group';

/** A row as the browser knows it: enough to select it and to act on it. */
export type SelectableRow = { id: string; label: string; disabledReason?: string; item: unknown };

export type SelectionMode = 'single' | 'multi';

type Selection = {
  mode: SelectionMode;
  rows: readonly SelectableRow[];
  selected: ReadonlySet<string>;
  select: (ids: Iterable<string>) => void;
};

const SelectionContext = createContext<Selection | null>(null);

/**
 * Holds which rows of the table are selected.
 *
 * @param viewKey names what is listed (filter, sort, page, preferences): when it changes the selection is gone (L3), while
 *   a refresh of the same view keeps it, less the rows that are no longer there
 */
export function TableSelectionProvider({
  mode,
  rows,
  viewKey,
  children,
}: {
  mode: SelectionMode;
  rows: readonly SelectableRow[];
  viewKey: string;
  children: ReactNode;
}) {
  const [chosen, setChosen] = useState<{ viewKey: string; ids: ReadonlySet<string> }>({ viewKey, ids: new Set() });
  const select = useCallback((ids: Iterable<string>) => setChosen({ viewKey, ids: new Set(ids) }), [viewKey]);
  const selection = useMemo(() => {
    const present = chosen.viewKey === viewKey ? rows.filter((row) => chosen.ids.has(row.id)) : [];
    return { mode, rows, select, selected: new Set(present.map((row) => row.id)) };
  }, [mode, rows, select, chosen, viewKey]);
  return <SelectionContext value={selection}>{children}</SelectionContext>;
}

/**
 * The selected rows, for a table's actions. `Item` is what the definition's `selectionItem` gives.
 *
 * @throws outside of a table with selection
 */
export function useTableSelection<Item>(): { items: readonly Item[]; ids: readonly string[]; clear: () => void } {
  const { rows, selected, select } = useSelection();
  return useMemo(() => {
    const chosen = rows.filter((row) => selected.has(row.id));
    return {
      ids: chosen.map((row) => row.id),
      // The items were made by the definition of the table that these actions belong to.
      items: chosen.map((row) => row.item as Item),
      clear: () => select([]),
    };
  }, [rows, selected, select]);
}

function useSelection(): Selection {
  const selection = useContext(SelectionContext);
  if (!selection) throw new Error('Selection is used outside of a table that has one.');
  return selection;
}

/** The check box in the header: all rows of this page or none; in single selection nothing. */
export function SelectAllRows({ label }: { label: string }) {
  const { mode, rows, selected, select } = useSelection();
  if (mode === 'single') return <span className="sr-only">{label}</span>;
  const selectable = rows.filter((row) => row.disabledReason === undefined);
  const all = selectable.length > 0 && selected.size === selectable.length;
  return (
    <Checkbox
      aria-label={label}
      checked={all}
      indeterminate={!all && selected.size > 0}
      disabled={selectable.length === 0}
      onChange={() => select(all ? [] : selectable.map((row) => row.id))}
    />
  );
}

/** A row's check box or radio button. The row finds it by `data-select-row` and draws its own selected look. */
export function SelectRow({ id, label, disabledReason }: { id: string; label: string; disabledReason?: string }) {
  const { mode, selected, select } = useSelection();
  const shared = {
    'data-select-row': '',
    'aria-label': `Select ${label}`,
    checked: selected.has(id),
    disabled: disabledReason !== undefined,
    title: disabledReason,
  };
  if (mode === 'single') {
    return <input {...shared} type="radio" className={`${radioClasses} block`} onChange={() => select([id])} />;
  }
  const toggled = new Set(selected);
  if (!toggled.delete(id)) toggled.add(id);
  return <Checkbox {...shared} onChange={() => select(toggled)} />;
}

/** The counter beside the title: "(24)", and "(2/24)" while rows are selected. */
export function SelectionCounter({ total }: { total: string }) {
  const { selected } = useSelection();
  const count = selected.size > 0 ? `${selected.size}/${total}` : total;
  return (
    <>
      <span className="text-muted font-normal"> ({count})</span>
      <LiveRegion>{selected.size > 0 ? `${selected.size} selected` : ''}</LiveRegion>
    </>
  );
}
