'use client';

import { useRouter } from 'next/navigation';
import { useState, useTransition, type ReactNode } from 'react';
import { ArrowDown, ArrowUp } from 'lucide-react';
import { OperationErrorAlert } from '@/components/patterns/operation-error-alert';
import { Button } from '@/components/ui/button';
import { Checkbox } from '@/components/ui/checkbox';
import { Dialog, DialogFooter } from '@/components/ui/dialog';
import { IconButton } from '@/components/ui/icon-button';
import { RadioGroup, RadioOption } from '@/components/ui/radio-group';
import type { ActionError, ActionResult } from '@/lib/console/action-result';
import type { TablePreferences } from './table-preferences';
import { firstPage, tableHref, type TableState } from './table-state';

/** A server action that stores a user's preferences for this table. */
export type SaveTablePreferences = (preferences: TablePreferences) => Promise<ActionResult<unknown>>;

export type TablePreferencesDialogProps = {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  state: TableState;
  preferences: TablePreferences;
  columns: readonly { id: string; header: string; alwaysVisible?: boolean }[];
  pageSizes: readonly number[];
  save: SaveTablePreferences;
};

const STICKY: readonly { value: TablePreferences['stickyColumns']; label: string }[] = [
  { value: 0, label: 'None' },
  { value: 1, label: 'First column' },
  { value: 2, label: 'First two columns' },
];

/** Page size, columns and their order, sticky columns, wrap and density of one table, applied on Confirm. */
export default function TablePreferencesDialog({
  open,
  onOpenChange,
  state,
  preferences,
  columns,
  pageSizes,
  save,
}: TablePreferencesDialogProps) {
  const router = useRouter();
  const [draft, setDraft] = useState(preferences);
  const [error, setError] = useState<ActionError | null>(null);
  const [saving, startSaving] = useTransition();

  const close = () => {
    setDraft(preferences);
    setError(null);
    onOpenChange(false);
  };
  const confirm = () =>
    startSaving(async () => {
      const result = await save(draft);
      if (!result.ok) return setError(result.error);
      setError(null);
      onOpenChange(false);
      // A size in the URL would win over the one that was just chosen.
      router.replace(tableHref(firstPage({ ...state, pageSize: state.defaults.pageSize })), { scroll: false });
      router.refresh();
    });
  const move = (index: number, step: -1 | 1) => {
    const order = [...draft.columns];
    const [moved] = order.splice(index, 1);
    if (moved) order.splice(index + step, 0, moved);
    setDraft({ ...draft, columns: order });
  };

  return (
    <Dialog
      open={open}
      onOpenChange={(next) => !next && close()}
      title="Preferences"
      footer={
        <DialogFooter>
          <Button variant="link" onClick={close}>
            Cancel
          </Button>
          <Button variant="primary" loading={saving} loadingText="Saving preferences" onClick={confirm}>
            Confirm
          </Button>
        </DialogFooter>
      }
    >
      <div className="grid gap-5 sm:grid-cols-2">
        <div className="flex flex-col gap-5">
          <Group title="Page size">
            <RadioGroup aria-label="Page size">
              {pageSizes.map((size) => (
                <RadioOption
                  key={size}
                  name="page-size"
                  label={`${size} rows`}
                  checked={draft.pageSize === size}
                  onChange={() => setDraft({ ...draft, pageSize: size })}
                />
              ))}
            </RadioGroup>
          </Group>
          <Group title="Sticky columns">
            <RadioGroup aria-label="Sticky columns">
              {STICKY.map(({ value, label }) => (
                <RadioOption
                  key={value}
                  name="sticky-columns"
                  label={label}
                  checked={draft.stickyColumns === value}
                  onChange={() => setDraft({ ...draft, stickyColumns: value })}
                />
              ))}
            </RadioGroup>
          </Group>
          <Group title="Rows">
            <Checkbox
              label="Wrap lines"
              description="Shows all of the text, over several lines."
              checked={draft.wrapLines}
              onChange={(event) => setDraft({ ...draft, wrapLines: event.target.checked })}
            />
            <Checkbox
              label="Compact rows"
              description="Shows more rows in the same room."
              checked={draft.compactRows}
              onChange={(event) => setDraft({ ...draft, compactRows: event.target.checked })}
            />
          </Group>
        </div>
        <Group title="Columns">
          <ol className="border-line rounded-control divide-row-line divide-y border">
            {draft.columns.map((choice, index) => {
              const column = columns.find((each) => each.id === choice.id);
              if (!column) return null;
              return (
                <li key={choice.id} className="flex items-center gap-1 py-1 pr-1 pl-3">
                  <Checkbox
                    className="min-w-0 flex-1"
                    label={column.header}
                    checked={choice.visible}
                    disabled={column.alwaysVisible}
                    onChange={(event) =>
                      setDraft({
                        ...draft,
                        columns: draft.columns.map((each) =>
                          each.id === choice.id ? { ...each, visible: event.target.checked } : each,
                        ),
                      })
                    }
                  />
                  <IconButton
                    label={`Move ${column.header} up`}
                    icon={<ArrowUp className="size-4" aria-hidden />}
                    disabled={index === 0}
                    onClick={() => move(index, -1)}
                  />
                  <IconButton
                    label={`Move ${column.header} down`}
                    icon={<ArrowDown className="size-4" aria-hidden />}
                    disabled={index === draft.columns.length - 1}
                    onClick={() => move(index, 1)}
                  />
                </li>
              );
            })}
          </ol>
        </Group>
      </div>
      {error && <OperationErrorAlert error={error} header="Preferences were not saved" announce />}
    </Dialog>
  );
}

function Group({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="flex flex-col gap-2">
      <h3 className="text-h5">{title}</h3>
      {children}
    </div>
  );
}
