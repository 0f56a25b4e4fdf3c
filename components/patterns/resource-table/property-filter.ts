import { operatorsOf, type FilterOperator, type FilterProperty } from './table-definition';
import type { FilterToken } from './table-state';

/** What the operators are called in the suggestions. */
export const OPERATOR_NAMES: Record<FilterOperator, string> = {
  '=': 'Equals',
  '!=': 'Does not equal',
  ':': 'Contains',
  '^': 'Starts with',
};

/** A line below the filter's input: choosing it either completes the filter (`token`) or fills the input (`text`). */
export type FilterSuggestion = {
  label: string;
  /** Said beside the label, in grey. */
  detail?: string;
} & ({ token: FilterToken } | { text: string });

type ReadFilter =
  | { stage: 'property'; query: string }
  | { stage: 'operator'; property: FilterProperty; query: string }
  | { stage: 'value'; property: FilterProperty; operator: FilterOperator; value: string };

/** Longest first, so that `!=` is not read as something that ends in `=`. */
const OPERATORS: readonly FilterOperator[] = ['!=', '=', ':', '^'];

/** How much of "property operator value" the text already says. Labels match in any case; the longest label wins. */
export function readFilterText(text: string, properties: readonly FilterProperty[]): ReadFilter {
  const query = text.trimStart();
  const named = properties
    .filter((property) => startsWith(query, property.label))
    .sort((a, b) => b.label.length - a.label.length);
  for (const property of named) {
    const rest = query.slice(property.label.length).trim();
    const operator = OPERATORS.find((each) => rest.startsWith(each));
    if (operator && operatorsOf(property).includes(operator)) {
      return { stage: 'value', property, operator, value: rest.slice(operator.length).trim() };
    }
    if (rest === '' || rest === '!') return { stage: 'operator', property, query: rest };
  }
  return { stage: 'property', query: query.trim() };
}

/** The condition that Enter makes of the text: a property's where the text says one, else free text. Null when there is none. */
export function readFilterToken(text: string, properties: readonly FilterProperty[]): FilterToken | null {
  const read = readFilterText(text, properties);
  if (read.stage === 'value') {
    if (read.value === '') return null;
    const known = read.property.values?.find(
      (each) => equalText(each.label, read.value) || equalText(each.value, read.value),
    );
    // A property with a closed list has no condition on a value outside of it.
    if (read.property.values && !known && (read.operator === '=' || read.operator === '!=')) return null;
    return { property: read.property.id, operator: read.operator, value: known?.value ?? read.value };
  }
  const value = text.trim();
  return value === '' ? null : { property: null, operator: ':', value };
}

/** What could come next, most likely first. `limit` keeps the list as long as a person reads. */
export function suggestFilters(
  text: string,
  properties: readonly FilterProperty[],
  limit = 25,
): readonly FilterSuggestion[] {
  const read = readFilterText(text, properties);
  switch (read.stage) {
    case 'operator':
      return operatorsOf(read.property)
        .filter((operator) => operator.startsWith(read.query))
        .map((operator) => ({
          label: `${read.property.label} ${operator}`,
          detail: OPERATOR_NAMES[operator],
          text: `${read.property.label} ${operator} `,
        }));
    case 'value':
      return (read.property.values ?? [])
        .filter((each) => includes(each.label, read.value))
        .slice(0, limit)
        .map((each) => ({
          label: each.label,
          token: { property: read.property.id, operator: read.operator, value: each.value },
        }));
    case 'property': {
      const byName = properties
        .filter((property) => includes(property.label, read.query))
        .map((property) => ({ label: property.label, text: `${property.label} ` }));
      // Typing a value finds its property: "act" offers "Status = Active".
      const byValue =
        read.query === ''
          ? []
          : properties
              .filter((property) => operatorsOf(property).includes('='))
              .flatMap((property) =>
                (property.values ?? [])
                  .filter((each) => includes(each.label, read.query))
                  .map((each) => ({
                    label: `${property.label} = ${each.label}`,
                    token: { property: property.id, operator: '=' as const, value: each.value },
                  })),
              );
      return [...byName, ...byValue].slice(0, limit);
    }
  }
}

/** A condition in words, in its three parts. */
export function describeToken(
  token: FilterToken,
  properties: readonly FilterProperty[],
): { property: string | null; operator: FilterOperator; value: string } {
  const property = properties.find((each) => each.id === token.property);
  return {
    property: property?.label ?? null,
    operator: token.operator,
    value: property?.values?.find((each) => each.value === token.value)?.label ?? token.value,
  };
}

/** A condition as the text that makes it again: what the input holds while a condition is edited. */
export function filterText(token: FilterToken, properties: readonly FilterProperty[]): string {
  const { property, operator, value } = describeToken(token, properties);
  return property === null ? value : `${property} ${operator} ${value}`;
}

function startsWith(text: string, start: string): boolean {
  return text.slice(0, start.length).toLowerCase() === start.toLowerCase();
}

function includes(text: string, part: string): boolean {
  return text.toLowerCase().includes(part.toLowerCase());
}

function equalText(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
