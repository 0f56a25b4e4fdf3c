'use client';

import { useRouter } from 'next/navigation';
import { useRef, useState, type FormEvent } from 'react';
import { CalendarClock } from 'lucide-react';
import { momentText, relativeRangeKeys, relativeRanges } from '@/components/messages/message-time-range';
import { FormField } from '@/components/patterns/form';
import { tableHref, withFilters, type TableState } from '@/components/patterns/resource-table/table-state';
import { Button } from '@/components/ui/button';
import { Dialog, DialogFooter } from '@/components/ui/dialog';
import { DropdownMenu } from '@/components/ui/dropdown-menu';
import { CaretIcon } from '@/components/ui/icons';
import { Input } from '@/components/ui/input';

/** The list's time range, as a menu: it writes the same condition that the filter shows as a token. */
export function MessageRangeMenu({
  state,
  property,
  chosen,
  meaning = 'Messages that were accepted',
}: {
  state: TableState;
  /** The filter property that holds the range. */
  property: string;
  /** The range in force and its words; none means any time. */
  chosen?: { value: string; label: string };
  /** What a custom range selects, as the dialog begins to say it. */
  meaning?: string;
}) {
  const router = useRouter();
  const [isCustomOpen, setCustomOpen] = useState(false);
  const others = state.filters.filter((token) => token.property !== property);
  const hrefOf = (value: string | undefined) =>
    tableHref(
      withFilters(state, value === undefined ? others : [...others, { property, operator: '=' as const, value }]),
    );
  const isRelative = chosen === undefined || relativeRangeKeys.some((key) => key === chosen.value);
  const label = chosen === undefined ? 'Any time' : isRelative ? chosen.label : 'Custom range';
  return (
    <>
      <DropdownMenu
        label="Time range"
        trigger={
          <Button
            iconLeft={<CalendarClock className="size-4" aria-hidden />}
            iconRight={<CaretIcon />}
            aria-label={`Time range: ${label}`}
            title={chosen?.label}
          >
            {label}
          </Button>
        }
        items={[
          { id: 'any', label: 'Any time', href: hrefOf(undefined), checked: chosen === undefined },
          ...relativeRangeKeys.map((key) => ({
            id: key,
            label: relativeRanges[key].label,
            href: hrefOf(key),
            checked: chosen?.value === key,
          })),
          { kind: 'separator' as const, id: 'line' },
          { id: 'custom', label: 'Custom range', checked: !isRelative, onSelect: () => setCustomOpen(true) },
        ]}
      />
      <Dialog
        open={isCustomOpen}
        onOpenChange={setCustomOpen}
        title="Custom range"
        description={`${meaning} from the start up to, not including, the end, by your own clock.`}
      >
        <CustomRangeForm
          onCancel={() => setCustomOpen(false)}
          onApply={(value) => {
            setCustomOpen(false);
            router.push(hrefOf(value), { scroll: false });
          }}
        />
      </Dialog>
    </>
  );
}

type Mistakes = { from?: string; until?: string };

function mistakesIn({ from, until }: { from: string; until: string }): Mistakes {
  return {
    ...(from === '' && { from: 'Start is required.' }),
    ...(until === ''
      ? { until: 'End is required.' }
      : from !== '' && until <= from && { until: 'Enter an end after the start.' }),
  };
}

function CustomRangeForm({ onCancel, onApply }: { onCancel: () => void; onApply: (value: string) => void }) {
  const [range, setRange] = useState({ from: '', until: '' });
  const [judged, setJudged] = useState<{ from?: true; until?: true }>({});
  const form = useRef<HTMLFormElement>(null);
  const mistakes = mistakesIn(range);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setJudged({ from: true, until: true });
    const first = mistakes.from ? 'from' : mistakes.until ? 'until' : undefined;
    if (first) form.current?.querySelector<HTMLInputElement>(`[name=${first}]`)?.focus();
    else onApply([range.from, range.until].map((local) => momentText(local, minutesWestAt(local))).join('/'));
  };
  const field = (name: 'from' | 'until', label: string) => (
    <FormField label={label} error={judged[name] && mistakes[name]} className="flex-1 basis-56">
      {(control) => (
        <Input
          {...control}
          type="datetime-local"
          name={name}
          max="9999-12-31T23:59"
          value={range[name]}
          onChange={(event) => setRange({ ...range, [name]: event.target.value })}
          onBlur={() => range[name] !== '' && setJudged({ ...judged, [name]: true })}
        />
      )}
    </FormField>
  );
  return (
    <form ref={form} noValidate onSubmit={submit}>
      <div className="gap-field-gap flex flex-wrap">
        {field('from', 'Start')}
        {field('until', 'End')}
      </div>
      <DialogFooter className="mt-5">
        <Button variant="link" onClick={onCancel}>
          Cancel
        </Button>
        <Button type="submit" variant="primary">
          Apply
        </Button>
      </DialogFooter>
    </form>
  );
}

/** How far the browser's zone is from UTC at a time by its own clock: summer counts. */
function minutesWestAt(local: string): number {
  return new Date(local).getTimezoneOffset();
}
