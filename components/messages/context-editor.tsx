'use client';

import { useRef } from 'react';
import type { ContextRow } from '@/components/messages/send-form';
import { Button } from '@/components/ui/button';
import { Input } from '@/components/ui/input';

/** The wire takes no more. */
const mostAttributes = 5;

/** Edits the attributes that travel with a message into its events: lines of name and value. */
export function ContextEditor({
  rows,
  invalid,
  describedBy,
  onChange,
  onBlur,
}: {
  rows: readonly ContextRow[];
  invalid: boolean | undefined;
  describedBy: string | undefined;
  onChange: (rows: ContextRow[]) => void;
  onBlur: () => void;
}) {
  const group = useRef<HTMLDivElement>(null);
  const left = mostAttributes - rows.length;
  const set = (id: number, change: Partial<ContextRow>) =>
    onChange(rows.map((row) => (row.id === id ? { ...row, ...change } : row)));
  // Lines come and go before the next frame.
  const focusInput = (at: number) =>
    requestAnimationFrame(() => {
      const inputs = [...(group.current?.querySelectorAll<HTMLElement>('input[data-name]') ?? [])];
      (inputs.at(at) ?? group.current?.querySelector<HTMLElement>('[data-add]'))?.focus();
    });
  return (
    <div ref={group} className="flex flex-col items-start gap-2">
      {rows.map((row, index) => (
        <div key={row.id} className="grid w-full grid-cols-[minmax(0,2fr)_minmax(0,3fr)_auto] gap-2">
          <Input
            data-name=""
            aria-label={`Name of attribute ${index + 1}`}
            aria-invalid={invalid}
            aria-describedby={describedBy}
            placeholder="Name"
            value={row.name}
            onChange={(event) => set(row.id, { name: event.target.value })}
            onBlur={onBlur}
          />
          <Input
            aria-label={`Value of attribute ${index + 1}`}
            aria-invalid={invalid}
            aria-describedby={describedBy}
            placeholder="Value"
            value={row.value}
            onChange={(event) => set(row.id, { value: event.target.value })}
            onBlur={onBlur}
          />
          <Button
            aria-label={`Remove attribute ${index + 1}`}
            onClick={() => {
              onChange(rows.filter(({ id }) => id !== row.id));
              focusInput(Math.max(index - 1, 0));
            }}
          >
            Remove
          </Button>
        </div>
      ))}
      <Button
        data-add=""
        disabled={left === 0}
        onClick={() => {
          onChange([...rows, { id: Math.max(0, ...rows.map(({ id }) => id)) + 1, name: '', value: '' }]);
          focusInput(-1);
        }}
      >
        Add attribute
      </Button>
      <p className="text-small text-muted">
        {left === 0 ? `At most ${mostAttributes} attributes.` : `You can add ${left} more.`}
      </p>
    </div>
  );
}
