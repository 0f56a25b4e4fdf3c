import { invalid } from './operation-error';

/** One filter of a Describe operation: all filters must hold, each by one of its values. */
export interface ListFilter<Name extends string = string> {
  readonly Name: Name;
  readonly Values: readonly string[];
}

/** Says which values a property can have at all; whether anything has them is another question. */
export type FilterRule = (value: string) => boolean;

export const isOneOf =
  (values: readonly string[]): FilterRule =>
  (value) =>
    values.includes(value);
export const isBooleanText: FilterRule = isOneOf(['true', 'false']);
export const isAnyText: FilterRule = () => true;

/**
 * Refuses values that no resource can have, which are mistakes and not searches without result.
 * @throws ValidationException INVALID_FILTER_VALUES
 */
export function checkFilterValues<Name extends string>(
  filters: readonly ListFilter<Name>[],
  rules: Readonly<Record<Name, FilterRule>>,
): void {
  filters.forEach(({ Name, Values }, index) => {
    const wrong = Values.find((value) => !rules[Name](value));
    if (wrong !== undefined) {
      throw invalid(
        'INVALID_FILTER_VALUES',
        `The filter ${Name} cannot have the value ${wrong}.`,
        `Filters[${index}].Values`,
      );
    }
  });
}
