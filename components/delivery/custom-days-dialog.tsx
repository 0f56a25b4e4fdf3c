'use client';

import { useRef, useState, type FormEvent } from 'react';
import { FormField } from '@/components/patterns/form';
import { Button } from '@/components/ui/button';
import { Dialog, DialogFooter } from '@/components/ui/dialog';
import { Input } from '@/components/ui/input';
import { mostDays } from '@/lib/domains/delivery-statistics/delivery-statistics.shapes';
import { mistakesInDays, type Days } from './custom-days';

/** Asks for the first and the last day of a range, in UTC. */
export default function CustomDaysDialog({
  onClose,
  onApply,
}: {
  onClose: () => void;
  /** Gets `2026-11-01/2026-11-15`. */
  onApply: (days: string) => void;
}) {
  const [days, setDays] = useState<Days>({ first: '', last: '' });
  const [judged, setJudged] = useState<Partial<Record<keyof Days, true>>>({});
  const form = useRef<HTMLFormElement>(null);
  const mistakes = mistakesInDays(days, mostDays);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setJudged({ first: true, last: true });
    const wrong = mistakes.first ? 'first' : mistakes.last ? 'last' : undefined;
    if (wrong) form.current?.querySelector<HTMLInputElement>(`[name=${wrong}]`)?.focus();
    else onApply(`${days.first}/${days.last}`);
  };
  const field = (name: keyof Days, label: string) => (
    <FormField label={label} error={judged[name] && mistakes[name]} className="flex-1 basis-56">
      {(control) => (
        <Input
          {...control}
          type="date"
          name={name}
          max="9999-12-31"
          value={days[name]}
          onChange={(event) => setDays({ ...days, [name]: event.target.value })}
          onBlur={() => days[name] !== '' && setJudged({ ...judged, [name]: true })}
        />
      )}
    </FormField>
  );
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title="Custom range"
      description={`Whole days of UTC, both included, ${mostDays} at most. One or two recent days are shown by the hour.`}
    >
      <form ref={form} noValidate onSubmit={submit}>
        <div className="gap-field-gap flex flex-wrap">
          {field('first', 'First day')}
          {field('last', 'Last day')}
        </div>
        <DialogFooter className="mt-5">
          <Button variant="link" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" variant="primary">
            Apply
          </Button>
        </DialogFooter>
      </form>
    </Dialog>
  );
}
