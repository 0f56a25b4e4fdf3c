'use client';

import { memo, useMemo, useState, type ReactNode } from 'react';
import { Search } from 'lucide-react';
import { useDenials } from '@/components/patterns/permissions';
import { ExportShownRows } from '@/components/patterns/resource-table/table-export';
import {
  bodyClasses,
  headClasses,
  TableFrame,
  type TableLayout,
} from '@/components/patterns/resource-table/table-frame';
import { Button } from '@/components/ui/button';
import { Checkbox } from '@/components/ui/checkbox';
import { DropdownMenu } from '@/components/ui/dropdown-menu';
import { CaretIcon } from '@/components/ui/icons';
import { Input } from '@/components/ui/input';
import { LiveRegion } from '@/components/ui/live-region';
import { Select } from '@/components/ui/select';
import { cn } from '@/lib/class-names';
import type { ProtectStatus } from '@/lib/domains/protect-configurations/protect-configurations.shapes';
import {
  filterCountryRules,
  noRuleFilter,
  sortCountryRules,
  type CountryRule,
  type RuleColumn,
  type RuleFilter,
  type RuleSort,
} from './country-rules';
import { ProtectRule, protectStatusWords } from './protect-words';

const layout: TableLayout = { selectable: true, stickyColumns: 0, wrapLines: true, firstWidthPx: undefined };

/** Columns that give way where the window is narrow, so that the rule stands beside its country. */
const wideOnly = 'max-sm:hidden';

const columns: readonly { id: RuleColumn; header: string; className?: string }[] = [
  { id: 'name', header: 'Country' },
  { id: 'iso', header: 'ISO', className: wideOnly },
  { id: 'region', header: 'Region', className: wideOnly },
  { id: 'status', header: 'Rule' },
];

const ruleOptions = [
  { value: 'all', label: 'Any rule' },
  ...Object.entries(protectStatusWords).map(([value, { label }]) => ({ value, label })),
];

/**
 * The rule of every country on one channel: found by text, region and rule, selected one by one or all that match, and
 * changed together. All countries are here, so that everything happens in the browser; what a change does is the caller's.
 */
export function CountryRulesTable({
  id,
  label,
  rules,
  initialFilter = noRuleFilter,
  onFilterChange,
  onSet,
  operation,
  fileName,
}: {
  /** Of the table in the page. */
  id: string;
  /** Names the table: "SMS country rules". */
  label: string;
  rules: readonly CountryRule[];
  initialFilter?: RuleFilter;
  onFilterChange?: (filter: RuleFilter) => void;
  /** Asks for another rule for the selected countries. */
  onSet: (isoCountryCodes: readonly string[], status: ProtectStatus) => void;
  /** What asking leads to, by the API's name: the buttons are off for who may not. */
  operation: string;
  /** Of the CSV file with what is shown. */
  fileName: string;
}) {
  const [filter, setFilter] = useState(initialFilter);
  const [sort, setSort] = useState<RuleSort>({ column: 'name', descending: false });
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const shown = useMemo(() => sortCountryRules(filterCountryRules(rules, filter), sort), [rules, filter, sort]);
  const regions = useMemo(() => [...new Set(rules.map(({ region }) => region))].sort(), [rules]);
  const chosen = shown.filter(({ iso }) => selected.has(iso)).map(({ iso }) => iso);
  const isFiltered = filter.text !== '' || filter.region !== 'all' || filter.status !== 'all';

  const change = (next: RuleFilter) => {
    setFilter(next);
    // A selection that nobody sees is one that nobody means.
    setSelected(new Set());
    onFilterChange?.(next);
  };
  const toggle = (iso: string, on: boolean) =>
    setSelected((before) => {
      const after = new Set(before);
      if (on) after.add(iso);
      else after.delete(iso);
      return after;
    });
  const set = (status: ProtectStatus) => {
    onSet(chosen, status);
  };
  const none = chosen.length === 0;
  const denial = useDenials()(operation);
  const disabled = none || denial !== undefined;
  const why = denial ?? (none ? 'Select countries.' : undefined);

  return (
    <div className="flex flex-col gap-2">
      <div className="flex flex-wrap items-end gap-2">
        <Input
          type="search"
          aria-label="Find countries"
          placeholder="Find countries"
          iconStart={<Search className="size-4" aria-hidden />}
          value={filter.text}
          onChange={(event) => change({ ...filter, text: event.target.value })}
          // In a form, Enter in a search field must not submit.
          onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
          className="min-w-40 flex-[2_1_12rem]"
        />
        <Select
          aria-label="Region"
          options={[
            { value: 'all', label: 'All regions' },
            ...regions.map((region) => ({ value: region, label: region })),
          ]}
          value={filter.region}
          onValueChange={(region) => change({ ...filter, region })}
          className="flex-[1_1_9rem]"
        />
        <Select
          aria-label="Rule"
          options={ruleOptions}
          value={filter.status}
          onValueChange={(status) => change({ ...filter, status })}
          className="flex-[1_1_7rem]"
        />
        {isFiltered && <Button onClick={() => change(noRuleFilter)}>Clear filter</Button>}
      </div>
      <div className="flex flex-wrap items-center justify-between gap-2">
        <LiveRegion visible>
          <span className="text-secondary">
            {none
              ? `${shown.length} ${shown.length === 1 ? 'country' : 'countries'}`
              : `${chosen.length} of ${shown.length} selected`}
          </span>
        </LiveRegion>
        <span className="flex flex-wrap items-center gap-2">
          <ExportShownRows tableId={id} fileName={fileName} />
          <Button disabled={disabled} title={why} onClick={() => set('ALLOW')}>
            Allow
          </Button>
          <Button disabled={disabled} title={why} onClick={() => set('BLOCK')}>
            Block
          </Button>
          <DropdownMenu
            label="More rules"
            disabled={disabled}
            items={(['MONITOR', 'FILTER'] as const).map((status) => ({
              id: status,
              label: protectStatusWords[status].label,
              description: protectStatusWords[status].description,
              onSelect: () => set(status),
            }))}
          />
        </span>
      </div>
      <div className="border-line max-h-[min(560px,70dvh)] overflow-auto border-y">
        <TableFrame id={id} compactRows>
          <caption className="sr-only">{label}</caption>
          <thead className={cn(headClasses(layout), 'bg-container sticky top-0 z-20')}>
            <tr>
              <th scope="col" data-selection="" className="w-10 min-w-10 px-3!">
                <span className="flex">
                  <Checkbox
                    aria-label={isFiltered ? `Select all ${shown.length} that match` : 'Select all countries'}
                    checked={!none && chosen.length === shown.length}
                    indeterminate={!none && chosen.length < shown.length}
                    disabled={shown.length === 0}
                    onChange={() =>
                      setSelected(new Set(chosen.length === shown.length ? [] : shown.map(({ iso }) => iso)))
                    }
                  />
                </span>
              </th>
              {columns.map((column) => (
                <SortableHeader key={column.id} column={column} sort={sort} onSort={setSort} />
              ))}
            </tr>
          </thead>
          <tbody className={bodyClasses(layout)}>
            {shown.map((rule) => (
              <Row key={rule.iso} rule={rule} selected={selected.has(rule.iso)} onToggle={toggle} />
            ))}
          </tbody>
        </TableFrame>
        {shown.length === 0 && (
          <div className="text-secondary flex flex-col items-center px-4 py-6 text-center">
            <strong>No matches</strong>
            <p className="text-muted mb-3">No countries match the filter.</p>
            <Button onClick={() => change(noRuleFilter)}>Clear filter</Button>
          </div>
        )}
      </div>
    </div>
  );
}

function SortableHeader({
  column,
  sort,
  onSort,
}: {
  column: (typeof columns)[number];
  sort: RuleSort;
  onSort: (sort: RuleSort) => void;
}) {
  const active = sort.column === column.id;
  return (
    <th
      scope="col"
      data-csv={column.header}
      aria-sort={active ? (sort.descending ? 'descending' : 'ascending') : undefined}
      className={cn(active ? 'text-heading' : 'text-column', column.className)}
    >
      <button
        type="button"
        title={`Sort by ${column.header}`}
        onClick={() => onSort({ column: column.id, descending: active && !sort.descending })}
        className="hover:text-accent flex w-full items-center justify-between gap-2 font-bold"
      >
        {column.header}
        <CaretIcon
          direction={active && !sort.descending ? 'up' : 'down'}
          className={cn('size-3', !active && 'opacity-40')}
        />
      </button>
    </th>
  );
}

/** Drawn again only when it changes: a key in the filter would otherwise draw two hundred of them. */
const Row = memo(function Row({
  rule: { iso, name, region, status },
  selected,
  onToggle,
}: {
  rule: CountryRule;
  selected: boolean;
  onToggle: (iso: string, on: boolean) => void;
}): ReactNode {
  return (
    <tr>
      <td data-selection="" className="w-10 min-w-10 px-3!">
        <span className="flex">
          <Checkbox
            data-select-row=""
            aria-label={`Select ${name}`}
            checked={selected}
            onChange={(event) => onToggle(iso, event.target.checked)}
          />
        </span>
      </td>
      <th scope="row">
        <div>{name}</div>
      </th>
      <td className={wideOnly}>{iso}</td>
      <td className={wideOnly}>
        <div>{region}</div>
      </td>
      <td data-csv={status} className="whitespace-nowrap">
        <ProtectRule status={status} />
      </td>
    </tr>
  );
});
