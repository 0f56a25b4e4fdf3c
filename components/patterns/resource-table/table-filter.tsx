'use client';

import { useRouter } from 'next/navigation';
import {
  useEffect,
  useId,
  useOptimistic,
  useRef,
  useState,
  useTransition,
  type KeyboardEvent,
  type RefObject,
} from 'react';
import { Search, X } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { Input } from '@/components/ui/input';
import { LiveRegion } from '@/components/ui/live-region';
import { Spinner } from '@/components/ui/spinner';
import { cn } from '@/lib/class-names';
import { describeToken, filterText, readFilterToken, suggestFilters, type FilterSuggestion } from './property-filter';
import type { FilterProperty } from './table-definition';
import { sameToken, tableHref, withFilters, type FilterToken, type TableState } from './table-state';

/**
 * Filters a table by properties and free text. What is typed is read as "property operator value"; each finished condition
 * becomes a token, and the tokens live in the URL. The field is a combobox: it keeps focus, arrows move, Enter takes.
 */
export function TableFilter({
  state,
  properties,
  placeholder,
  matches,
}: {
  state: TableState;
  properties: readonly FilterProperty[];
  /** "Find phone numbers"; also the name of the field. */
  placeholder: string;
  /** "24 matches", once the filter has an answer. */
  matches?: string;
}) {
  const router = useRouter();
  const [loading, startLoading] = useTransition();
  const [filters, showFilters] = useOptimistic(state.filters);
  const [text, setText] = useState('');
  const [edited, setEdited] = useState<FilterToken | null>(null);
  const input = useRef<HTMLInputElement>(null);

  const apply = (next: readonly FilterToken[]) => {
    setText('');
    setEdited(null);
    input.current?.focus();
    startLoading(() => {
      showFilters(next);
      router.push(tableHref(withFilters(state, next)), { scroll: false });
    });
  };

  /** Puts a condition in the place of the one that is edited, else at the end; a condition stands only once. */
  const take = (token: FilterToken) => {
    const others = filters.filter((each) => !sameToken(each, token));
    apply(edited ? filters.map((each) => (sameToken(each, edited) ? token : each)) : [...others, token]);
  };

  const edit = (token: FilterToken) => {
    setEdited(token);
    setText(filterText(token, properties));
    input.current?.focus();
  };

  return (
    <div className="w-full min-w-0 sm:w-auto sm:flex-1">
      <div className="flex items-center">
        <FilterInput
          ref={input}
          text={text}
          onTextChange={setText}
          onTake={take}
          properties={properties}
          label={placeholder}
        />
        <span className="flex shrink-0 items-center">
          <LiveRegion visible>{matches && <span className="ml-3">{matches}</span>}</LiveRegion>
          {loading && (
            <span className="ml-3 flex">
              <Spinner label="Filtering" />
            </span>
          )}
        </span>
      </div>
      {filters.length > 0 && (
        <div className="mt-2 flex flex-wrap items-center gap-2">
          <ul aria-label="Filters" className="contents">
            {filters.map((token, index) => (
              <li key={tokenKey(token)} className="flex max-w-full items-center gap-2">
                {index > 0 && <span className="text-secondary">and</span>}
                <Token
                  token={token}
                  properties={properties}
                  edited={edited !== null && sameToken(token, edited)}
                  onEdit={() => edit(token)}
                  onRemove={() => apply(filters.filter((each) => !sameToken(each, token)))}
                />
              </li>
            ))}
          </ul>
          <span aria-hidden="true" className="border-line mx-1 h-6 border-l max-sm:hidden" />
          <Button onClick={() => apply([])}>Clear filters</Button>
        </div>
      )}
    </div>
  );
}

function tokenKey(token: FilterToken): string {
  return `${token.property ?? ''}${token.operator}${token.value}`;
}

/** A condition as a pill of two buttons: its words (edit) and the cross (remove). */
function Token({
  token,
  properties,
  edited,
  onEdit,
  onRemove,
}: {
  token: FilterToken;
  properties: readonly FilterProperty[];
  edited: boolean;
  onEdit: () => void;
  onRemove: () => void;
}) {
  const { property, operator, value } = describeToken(token, properties);
  const words = filterText(token, properties);
  return (
    <span className="rounded-control border-accent bg-selected text-body min-h-control inline-flex max-w-full items-stretch border-2">
      <button
        type="button"
        aria-label={`Edit filter ${words}`}
        aria-pressed={edited}
        onClick={onEdit}
        className="hover:text-accent focus-visible:rounded-control min-w-0 px-2.5 text-left"
      >
        <span className="block truncate underline decoration-dashed decoration-1 underline-offset-4">
          {property !== null && (
            <>
              {property} <strong>{operator}</strong>{' '}
            </>
          )}
          {value}
        </span>
      </button>
      <button
        type="button"
        aria-label={`Remove filter ${words}`}
        onClick={onRemove}
        className="border-accent hover:text-accent focus-visible:rounded-control flex w-7 shrink-0 items-center justify-center border-l-2"
      >
        <X className="size-4" aria-hidden />
      </button>
    </span>
  );
}

function FilterInput({
  ref,
  text,
  onTextChange,
  onTake,
  properties,
  label,
}: {
  ref: RefObject<HTMLInputElement | null>;
  text: string;
  onTextChange: (text: string) => void;
  onTake: (token: FilterToken) => void;
  properties: readonly FilterProperty[];
  label: string;
}) {
  const [open, setOpen] = useState(false);
  /** -1: nothing is chosen, and Enter takes the text as it stands. */
  const [activeIndex, setActiveIndex] = useState(-1);
  const listId = useId();
  const list = useRef<HTMLUListElement>(null);

  const suggestions = suggestFilters(text, properties);
  const shown = open && suggestions.length > 0;
  const active = shown ? suggestions[activeIndex] : undefined;
  const optionId = (index: number) => `${listId}-${index}`;

  useEffect(() => {
    list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  }, [activeIndex]);

  const change = (next: string) => {
    onTextChange(next);
    setActiveIndex(-1);
    setOpen(true);
  };
  const close = () => {
    setOpen(false);
    setActiveIndex(-1);
  };
  const choose = (suggestion: FilterSuggestion) => {
    if ('text' in suggestion) return change(suggestion.text);
    close();
    onTake(suggestion.token);
  };

  const takeText = () => {
    const token = readFilterToken(text, properties);
    if (!token) return;
    close();
    onTake(token);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    switch (event.key) {
      case 'ArrowDown':
      case 'ArrowUp': {
        event.preventDefault();
        setOpen(true);
        // From -1 (the text itself) through the list and back to the text.
        const places = suggestions.length + 1;
        const step = event.key === 'ArrowDown' ? 1 : -1;
        setActiveIndex((index) => ((index + 1 + step + places) % places) - 1);
        return;
      }
      case 'Enter': {
        event.preventDefault();
        if (active) return choose(active);
        takeText();
        return;
      }
      case 'Escape':
        if (shown) {
          event.stopPropagation();
          close();
        } else onTextChange('');
    }
  };

  return (
    <div className="relative w-full max-w-[640px]">
      <Input
        ref={ref}
        iconStart={<Search className="size-4" aria-hidden />}
        role="combobox"
        aria-label={label}
        aria-expanded={shown}
        aria-controls={shown ? listId : undefined}
        aria-autocomplete="list"
        aria-activedescendant={active && optionId(activeIndex)}
        autoComplete="off"
        spellCheck={false}
        placeholder={label}
        value={text}
        onChange={(event) => change(event.target.value)}
        onClick={() => setOpen(true)}
        onKeyDown={onKeyDown}
        onBlur={close}
        className={text === '' ? undefined : '[&>input]:pr-20'}
      />
      {text !== '' && (
        <span className="absolute inset-y-0 right-2 flex items-center">
          <Button variant="inline-link" onClick={takeText}>
            Search
          </Button>
        </span>
      )}
      {shown && (
        <ul
          ref={list}
          id={listId}
          role="listbox"
          aria-label={label}
          className="rounded-control border-line bg-dropdown shadow-dropdown absolute top-full z-40 mt-1 max-h-80 w-full overflow-y-auto border py-1"
        >
          {suggestions.map((suggestion, index) => (
            <li
              key={suggestion.label}
              id={optionId(index)}
              role="option"
              aria-selected={index === activeIndex}
              // Keeps focus in the field, so that blur does not close the list before the click arrives.
              onMouseDown={(event) => event.preventDefault()}
              onMouseMove={() => setActiveIndex(index)}
              onClick={() => choose(suggestion)}
              onKeyDown={onKeyDown}
              className={cn(
                'flex cursor-pointer items-baseline justify-between gap-4 px-4 py-1.5',
                index === activeIndex && 'rounded-control bg-selected shadow-[inset_0_0_0_2px_var(--accent)]',
              )}
            >
              {suggestion.label}
              {suggestion.detail && <span className="text-small text-muted shrink-0">{suggestion.detail}</span>}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
