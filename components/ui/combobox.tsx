'use client';

import { useEffect, useId, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { Search } from 'lucide-react';
import { CaretIcon } from '@/components/ui/icons';
import { controlClasses } from '@/components/ui/input';
import { LiveRegion } from '@/components/ui/live-region';
import { cn } from '@/lib/class-names';

export type ComboboxOption<Value extends string = string> = {
  value: Value;
  label: string;
  description?: string;
  /** Short facts after the label; searched too: ISO code, dialing code. */
  tags?: readonly string[];
  disabled?: boolean;
};

export type ComboboxProps<Value extends string = string> = {
  options: readonly ComboboxOption<Value>[];
  placeholder?: string;
  /** Said when nothing matches: "No countries match". */
  emptyText?: string;
  /** What is typed is a value too, whether or not it is an option: for lists that cannot know all that there is. */
  acceptsText?: boolean;
  name?: string;
  value?: Value | '';
  defaultValue?: Value;
  /** Gets an option's value; where text is accepted, also what is typed, letter by letter. */
  onValueChange?: (value: Value) => void;
  onBlur?: () => void;
  disabled?: boolean;
  id?: string;
  className?: string;
  'aria-label'?: string;
  'aria-labelledby'?: string;
  'aria-describedby'?: string;
  'aria-invalid'?: boolean;
};

const fold = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();

const wordsOf = (text: string) => fold(text).split(/[\s,()'’-]+/);

/** True when the label begins with what is typed, or every word typed begins a word of label, description or tags. */
function matchesQuery(option: ComboboxOption, query: string): boolean {
  if (fold(option.label).startsWith(fold(query))) return true;
  const words = wordsOf([option.label, option.description ?? '', ...(option.tags ?? [])].join(' '));
  return wordsOf(query).every((typed) =>
    words.some((word) => word.startsWith(typed) || word.replace(/^\+/, '').startsWith(typed)),
  );
}

/**
 * A choice from a long list, found by typing (the combobox pattern of the ARIA practices: the field keeps focus, arrows move,
 * Enter takes, Escape gives up). Works in a form by `name`; controlled with `value`, otherwise `defaultValue`.
 * Accents do not count in what is typed.
 */
export function Combobox<Value extends string>({
  options,
  placeholder = 'Find and choose',
  emptyText = 'No matches',
  acceptsText = false,
  name,
  value,
  defaultValue,
  onValueChange,
  onBlur,
  disabled,
  id,
  className,
  ...aria
}: ComboboxProps<Value>) {
  const [ownValue, setOwnValue] = useState<Value | ''>(defaultValue ?? '');
  const chosen = value ?? ownValue;
  const chosenOption = options.find((option) => option.value === chosen);

  const [open, setOpen] = useState(false);
  /** What is typed; null while the field shows the choice. */
  const [query, setQuery] = useState<string | null>(null);
  const [activeIndex, setActiveIndex] = useState(0);
  const listId = useId();
  const list = useRef<HTMLUListElement>(null);

  const visible = useMemo(
    () => (query?.trim() ? options.filter((option) => matchesQuery(option, query.trim())) : options),
    [options, query],
  );
  const active = open ? visible[activeIndex] : undefined;
  const optionId = (option: ComboboxOption) => `${listId}-${option.value}`;

  useEffect(() => {
    if (open) list.current?.querySelector('[data-active]')?.scrollIntoView({ block: 'nearest' });
  }, [open, activeIndex, visible]);

  /** Where text is a value, Enter takes an option only once the arrows have gone to it. */
  const firstActive = acceptsText ? -1 : 0;
  const show = () => {
    if (open || disabled) return;
    setOpen(true);
    setActiveIndex(
      Math.max(
        firstActive,
        visible.findIndex((option) => option.value === chosen),
      ),
    );
  };
  const hide = () => {
    setOpen(false);
    setQuery(null);
  };
  const choose = (option: ComboboxOption<Value> | undefined) => {
    if (!option || option.disabled) return;
    setOwnValue(option.value);
    onValueChange?.(option.value);
    hide();
  };

  const onKeyDown = (event: KeyboardEvent) => {
    switch (event.key) {
      case 'ArrowDown':
      case 'ArrowUp': {
        event.preventDefault();
        if (!open) return show();
        const step = event.key === 'ArrowDown' ? 1 : -1;
        setActiveIndex((index) => {
          const from = index < 0 && step < 0 ? 0 : index;
          return visible.length ? (from + step + visible.length) % visible.length : firstActive;
        });
        return;
      }
      case 'Enter':
        if (!open || (acceptsText && !active)) return;
        event.preventDefault();
        choose(active);
        return;
      case 'Escape':
        if (open) {
          // The field's own Escape: a dialog around it stays open.
          event.stopPropagation();
          hide();
        }
    }
  };

  return (
    <div className={cn('relative', className)}>
      <Search
        aria-hidden
        className="text-secondary pointer-events-none absolute top-[calc(var(--size-control)/2-8px)] left-3 size-4"
      />
      <input
        {...aria}
        id={id}
        role="combobox"
        aria-expanded={open && visible.length > 0}
        aria-controls={open && visible.length > 0 ? listId : undefined}
        aria-autocomplete="list"
        aria-activedescendant={active && optionId(active)}
        autoComplete="off"
        spellCheck={false}
        disabled={disabled}
        placeholder={placeholder}
        value={query ?? chosenOption?.label ?? (acceptsText ? chosen : '')}
        onChange={(event) => {
          const typed = event.target.value;
          setQuery(typed);
          setActiveIndex(firstActive);
          setOpen(true);
          if (acceptsText) {
            const text = typed as Value; // where text is accepted, any is a value
            setOwnValue(text);
            onValueChange?.(text);
          }
        }}
        onFocus={(event) => event.target.select()}
        onClick={show}
        onKeyDown={onKeyDown}
        onBlur={() => {
          hide();
          onBlur?.();
        }}
        className={cn(controlClasses, 'h-control pr-9 pl-9')}
      />
      <CaretIcon className="text-accent pointer-events-none absolute top-[calc(var(--size-control)/2-8px)] right-3" />
      {name && <input type="hidden" name={name} value={chosen} />}
      <LiveRegion>
        {open && query !== null ? `${visible.length} ${visible.length === 1 ? 'match' : 'matches'}` : ''}
      </LiveRegion>
      {open && visible.length > 0 && (
        <ul
          ref={list}
          id={listId}
          role="listbox"
          aria-label={aria['aria-label'] ?? placeholder}
          className="rounded-control border-line bg-dropdown shadow-dropdown absolute top-full z-40 mt-1 max-h-80 w-full overflow-y-auto border py-1"
        >
          {visible.map((option, index) => (
            // In this pattern focus and keys belong to the field.
            // eslint-disable-next-line jsx-a11y/click-events-have-key-events
            <li
              key={option.value}
              id={optionId(option)}
              role="option"
              aria-selected={option.value === chosen}
              aria-disabled={option.disabled || undefined}
              data-active={index === activeIndex ? '' : undefined}
              // Keeps focus in the field, so that blur does not close the list before the click arrives.
              onMouseDown={(event) => event.preventDefault()}
              onMouseMove={() => setActiveIndex(index)}
              onClick={() => choose(option)}
              className="aria-disabled:text-disabled data-active:rounded-control data-active:bg-selected px-4 py-1.5 not-aria-disabled:cursor-pointer aria-selected:font-semibold data-active:shadow-[inset_0_0_0_2px_var(--accent)]"
            >
              <span className="flex items-baseline justify-between gap-4">
                {option.label}
                {option.tags && (
                  <span className="text-small text-muted shrink-0 font-normal">{option.tags.join('  ·  ')}</span>
                )}
              </span>
              {option.description && (
                <span className="text-small text-muted block font-normal">{option.description}</span>
              )}
            </li>
          ))}
        </ul>
      )}
      {open && visible.length === 0 && !(acceptsText && chosen) && (
        <div className="rounded-control border-line bg-dropdown text-muted shadow-dropdown absolute top-full z-40 mt-1 w-full border px-4 py-2">
          {emptyText}
        </div>
      )}
    </div>
  );
}
