'use client';

import { useId, useRef } from 'react';
import { FormField } from '@/components/patterns/form';
import { Button } from '@/components/ui/button';
import { Input } from '@/components/ui/input';
import { LiveRegion } from '@/components/ui/live-region';
import {
  addTagRow,
  MAX_TAGS,
  removeTagRow,
  tagsLeft,
  undoRemoveTagRow,
  type TagProblem,
  type TagRow,
} from './tag-rows';

/**
 * Edits tags as lines of key and value. The lines live with the form around (`tagRows` makes them, `tagChanges` or `tagsOf`
 * reads them); `problems` come from `tagProblems`, once the form wants them seen.
 */
export function TagEditor({
  rows,
  onChange,
  problems = new Map(),
  onBlur,
}: {
  rows: readonly TagRow[];
  onChange: (rows: TagRow[]) => void;
  problems?: ReadonlyMap<number, TagProblem>;
  /** A field was left: the time to validate. */
  onBlur?: () => void;
}) {
  const group = useRef<HTMLDivElement>(null);
  const addButton = useRef<HTMLButtonElement>(null);
  const hintId = useId();
  const left = tagsLeft(rows);

  const set = (id: number, change: Partial<TagRow>) =>
    onChange(rows.map((row) => (row.id === id ? { ...row, ...change } : row)));
  const add = () => {
    onChange(addTagRow(rows));
    // The new line is drawn before the next frame.
    requestAnimationFrame(() =>
      [...(group.current?.querySelectorAll<HTMLElement>('[data-tag]') ?? [])].at(-1)?.querySelector('input')?.focus(),
    );
  };

  return (
    <div ref={group} role="group" aria-label="Tags" aria-describedby={hintId} className="flex flex-col gap-3">
      {rows.length === 0 && <p>No tags are associated with the resource.</p>}
      {rows.map((row) => (
        <div
          key={row.id}
          data-tag=""
          className="border-row-line grid gap-x-4 gap-y-2 max-sm:border-b max-sm:pb-3 sm:grid-cols-[minmax(0,1fr)_minmax(0,1fr)_auto]"
        >
          {row.removed ? (
            <p className="text-muted min-h-control flex items-center break-all sm:col-span-2">
              Tag {row.stored?.Key} is removed when you save.
            </p>
          ) : (
            <>
              <FormField label="Key" error={problems.get(row.id)?.key}>
                {(control) => (
                  <Input
                    {...control}
                    value={row.key}
                    onChange={(event) => set(row.id, { key: event.target.value })}
                    onBlur={onBlur}
                  />
                )}
              </FormField>
              <FormField label="Value" optional error={problems.get(row.id)?.value}>
                {(control) => (
                  <Input
                    {...control}
                    value={row.value}
                    onChange={(event) => set(row.id, { value: event.target.value })}
                    onBlur={onBlur}
                  />
                )}
              </FormField>
            </>
          )}
          <div className={row.removed ? undefined : 'sm:pt-6'}>
            {row.removed ? (
              <Button
                aria-label={`Undo removing tag ${row.stored?.Key}`}
                onClick={() => onChange(undoRemoveTagRow(rows, row.id))}
              >
                Undo
              </Button>
            ) : (
              <Button
                aria-label={row.key === '' ? 'Remove new tag' : `Remove tag ${row.key}`}
                onClick={() => {
                  onChange(removeTagRow(rows, row.id));
                  // A stored tag's button stays, as Undo; a new line goes and must not take the focus with it.
                  if (row.stored === undefined) addButton.current?.focus();
                }}
              >
                Remove
              </Button>
            )}
          </div>
        </div>
      ))}
      <div>
        <Button ref={addButton} disabled={left <= 0} onClick={add}>
          Add new tag
        </Button>
        <p id={hintId} className="text-small text-muted mt-1">
          <LiveRegion visible>
            {left > 0
              ? `You can add up to ${left} more ${left === 1 ? 'tag' : 'tags'}.`
              : `A resource can have up to ${MAX_TAGS} tags.`}
          </LiveRegion>
        </p>
      </div>
    </div>
  );
}
