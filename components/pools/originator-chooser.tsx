'use client';

import { useState, type ReactNode } from 'react';
import { Search } from 'lucide-react';
import type { ControlProps } from '@/components/patterns/form';
import { StatusIcon } from '@/components/ui/icons';
import { Input } from '@/components/ui/input';
import { LiveRegion } from '@/components/ui/live-region';
import { radioClasses } from '@/components/ui/radio-group';
import { SegmentedControl } from '@/components/ui/segmented-control';
import { cn } from '@/lib/class-names';
import type { OriginatorOption } from './originator-options';

const kinds = [
  {
    value: 'PHONE_NUMBER',
    label: 'Phone number',
    plural: 'phone numbers',
    heading: 'Phone numbers available for association',
  },
  {
    value: 'SENDER_ID',
    label: 'Sender ID',
    plural: 'sender IDs',
    heading: 'Sender IDs available for association',
  },
] as const;
type Kind = (typeof kinds)[number]['value'];

/** With more choices than this one looks for a name instead of reading them. */
const mostWithoutSearch = 6;

const fold = (text: string) => text.toLowerCase().replace(/[\s().-]/g, '');

/**
 * One originator for a pool, among all of the workspace. What does not fit stands there too, with every reason why: the
 * reader learns it before the attempt.
 */
export function OriginatorChooser({
  control,
  name,
  options,
  value,
  onChange,
  onBlur,
  noneText,
  requestNumber,
}: {
  control: ControlProps;
  name: string;
  options: readonly OriginatorOption[];
  /** The `value` of an option, or `''`. */
  value: string;
  onChange: (value: string) => void;
  onBlur: () => void;
  /** What to do when there is nothing to choose from. */
  noneText: Readonly<Record<Kind, ReactNode>>;
  /** A way to get a number, beside the choice of numbers. */
  requestNumber?: ReactNode;
}) {
  const [kind, setKind] = useState<Kind>('PHONE_NUMBER');
  const [query, setQuery] = useState('');
  const { plural, heading } = kinds.find((one) => one.value === kind) ?? kinds[0];
  const ofKind = options.filter((option) => option.kind === kind);
  const fitting = ofKind.filter(({ obstacles }) => obstacles.length === 0).length;
  const shown = ofKind.filter(({ name: label, facts }) => fold(`${label} ${facts}`).includes(fold(query)));

  return (
    <div className="flex flex-col items-start gap-3">
      <SegmentedControl
        label="Originator type"
        name={`${name}Kind`}
        options={kinds}
        value={kind}
        onValueChange={(chosen) => {
          setKind(chosen);
          setQuery('');
          onChange('');
        }}
      />
      <div className="flex w-full flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <h3 className="text-h4">
          {heading}{' '}
          <span className="text-muted font-normal">
            ({fitting === ofKind.length ? fitting : `${fitting} of ${ofKind.length}`})
          </span>
        </h3>
        {kind === 'PHONE_NUMBER' && requestNumber}
      </div>
      {ofKind.length > mostWithoutSearch && (
        <Input
          type="search"
          aria-label={`Find ${plural}`}
          placeholder={`Find ${plural}`}
          iconStart={<Search className="size-4" aria-hidden />}
          value={query}
          onChange={(event) => setQuery(event.target.value)}
          // In a form, Enter in a search field must not submit.
          onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
          className="max-w-[480px]"
        />
      )}
      <LiveRegion>{query !== '' && `${shown.length} ${shown.length === 1 ? 'match' : 'matches'}`}</LiveRegion>
      {shown.length === 0 ? (
        <div
          // Nothing here can be in error; where something was needed, this is where to look.
          data-form-error={control['aria-invalid']}
          tabIndex={-1}
          className={cn(
            'rounded-tile w-full border border-dashed px-4 py-6 text-center',
            control['aria-invalid'] ? 'border-error' : 'border-line',
          )}
        >
          <p className="font-bold">{query ? 'No matches' : `No ${plural}`}</p>
          <p className="text-muted">{query ? `No ${plural} match “${query}”.` : noneText[kind]}</p>
        </div>
      ) : (
        <div
          id={control.id}
          role="radiogroup"
          aria-label={heading}
          aria-describedby={control['aria-describedby']}
          aria-invalid={control['aria-invalid']}
          className="rounded-tile border-input-line aria-invalid:border-error divide-row-line w-full divide-y overflow-hidden border"
        >
          {shown.map((option) => (
            <Choice
              key={option.value}
              option={option}
              name={name}
              checked={option.value === value}
              onChoose={() => onChange(option.value)}
              onBlur={onBlur}
            />
          ))}
        </div>
      )}
    </div>
  );
}

function Choice({
  option: { name: label, facts, obstacles },
  name,
  checked,
  onChoose,
  onBlur,
}: {
  option: OriginatorOption;
  name: string;
  checked: boolean;
  onChoose: () => void;
  onBlur: () => void;
}) {
  const fits = obstacles.length === 0;
  return (
    <label
      className={cn(
        'grid grid-cols-[auto_minmax(0,1fr)] items-start gap-x-3 px-4 py-2.5 transition-colors duration-100',
        fits
          ? 'has-checked:bg-selected hover:not-has-checked:bg-hover has-checked:shadow-[inset_3px_0_0_0_var(--accent)]'
          : 'bg-disabled-bg',
        'has-focus-visible:outline-accent has-focus-visible:outline-2 has-focus-visible:-outline-offset-2',
      )}
    >
      <input
        type="radio"
        name={name}
        checked={checked}
        disabled={!fits}
        onChange={onChoose}
        onBlur={onBlur}
        className={cn(radioClasses, 'mt-[2px] outline-none')}
      />
      <span className="flex flex-wrap items-baseline justify-between gap-x-4">
        <strong className={cn('tabular-nums', !fits && 'text-secondary')}>{label}</strong>
        <span className={cn('text-small', fits ? 'text-muted' : 'text-secondary')}>{facts}</span>
      </span>
      {!fits && (
        <span className="text-small col-start-2 mt-1 flex flex-col gap-1">
          {obstacles.map(({ Reason, Detail }) => (
            <span key={Reason} className="text-warning flex items-start gap-1">
              <StatusIcon type="warning" />
              <span className="sr-only">Does not fit: </span>
              <span className="min-w-0 break-words">
                {Detail} <span className="inline-block font-mono">{Reason}</span>
              </span>
            </span>
          ))}
        </span>
      )}
    </label>
  );
}
