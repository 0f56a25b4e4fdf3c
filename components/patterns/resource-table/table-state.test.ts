import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FilterProperty } from './table-definition';
import {
  filterValues,
  firstPage,
  MAX_PAGE_TOKENS,
  nextPage,
  pageToken,
  parseTableState,
  previousPage,
  tableHref,
  withFilters,
  withSortToggled,
  type SearchParams,
  type TableState,
  type TableStateDefinition,
} from './table-state';

const PROPERTIES: readonly FilterProperty[] = [
  { id: 'Status', label: 'Status', values: ['ACTIVE', 'PENDING'].map((value) => ({ value, label: value })) },
  { id: 'PhoneNumber', label: 'Phone number' },
  { id: 'Name', label: 'Name', operators: ['^'] },
  { id: 'iso-country-code', label: 'Country' },
];
const DEFINITION: TableStateDefinition = {
  columns: [{ id: 'PhoneNumber', sortable: true }, { id: 'Price', sortable: true }, { id: 'Status' }],
  filterProperties: PROPERTIES,
  defaultSort: { columnId: 'PhoneNumber', descending: false },
};

/** As Next hands a query string to a page. */
function searchParams(href: string): SearchParams {
  const params: SearchParams = {};
  for (const [name, value] of new URLSearchParams(href.replace(/^\?/, ''))) {
    const before = params[name];
    params[name] = before === undefined ? value : [before, value].flat();
  }
  return params;
}

const parse = (href: string, definition = DEFINITION) => parseTableState(searchParams(href), definition);

const text = fc.string({ unit: 'grapheme', minLength: 1 });
const filter = fc.oneof(
  fc.record({
    property: fc.constantFrom('PhoneNumber', 'iso-country-code'),
    operator: fc.constantFrom('=' as const, '!=' as const, ':' as const, '^' as const),
    value: text,
  }),
  fc.record({
    property: fc.constant('Status'),
    operator: fc.constantFrom('=' as const, '!=' as const),
    value: fc.constantFrom('ACTIVE', 'PENDING'),
  }),
  fc.record({ property: fc.constant(null), operator: fc.constant(':' as const), value: text }),
);

describe('a table state', () => {
  it('survives its own URL, whatever stands in filters, tokens and other parameters', () => {
    const state = fc
      .record({
        filters: fc.array(filter, { maxLength: 5 }),
        columnId: fc.constantFrom('PhoneNumber', 'Price'),
        descending: fc.boolean(),
        pageSize: fc.constantFrom(10, 20, 50, 100),
        pageTokens: fc.array(text, { maxLength: MAX_PAGE_TOKENS }),
        further: fc.nat(1000),
        urlPrefix: fc.constantFrom('', 'keywords.'),
        other: fc.array(text, { maxLength: 3 }),
      })
      .map(({ filters, columnId, descending, pageTokens, further, other, ...rest }): TableState => ({
        ...rest,
        filters,
        sort: { columnId, descending },
        pageTokens,
        pageNumber: pageTokens.length + 1 + (pageTokens.length > 0 ? further : 0),
        ignoredFilters: [],
        defaults: { sort: { columnId: 'PhoneNumber', descending: false }, pageSize: 20 },
        otherParams: other.map((value) => ['tab', value] as const),
      }));
    fc.assert(
      fc.property(state, (before) => {
        const urlPrefix = before.urlPrefix.replace(/\.$/, '');
        expect(parse(tableHref(before), { ...DEFINITION, ...(urlPrefix && { urlPrefix }) })).toEqual(before);
      }),
    );
  });

  it('leaves out of the URL what is default', () => {
    expect(tableHref(parse(''))).toBe('?');
    expect(tableHref(parse('sort=PhoneNumber&size=20&page=1'))).toBe('?');
  });

  it('reads the conditions in their order', () => {
    expect(parse('filter=Status%3DACTIVE&filter=:206&filter=PhoneNumber!%3D72345').filters).toEqual([
      { property: 'Status', operator: '=', value: 'ACTIVE' },
      { property: null, operator: ':', value: '206' },
      { property: 'PhoneNumber', operator: '!=', value: '72345' },
    ]);
  });

  it.each([
    ['an unknown property', 'Colour=red'],
    ['a value outside of a closed list', 'Status=BROKEN'],
    ['an operator that the property does not have', 'Name=otp'],
    ['text without an operator', 'ACTIVE'],
    ['a condition without a value', 'Status='],
    ['free text with another operator', '=ACTIVE'],
  ])('ignores %s and says so', (_, condition) => {
    const state = parse(`?filter=${encodeURIComponent(condition)}`);
    expect(state.filters).toEqual([]);
    expect(state.ignoredFilters).toEqual([condition]);
  });

  it('falls back to the default for a sort or page size that it does not offer', () => {
    for (const sort of ['Status', '-Status', 'Nothing', '-', '']) {
      expect(parse(`?sort=${sort}`).sort).toEqual(DEFINITION.defaultSort);
    }
    for (const size of ['7', '0', '-20', '1e9', 'x', '']) expect(parse(`?size=${size}`).pageSize).toBe(20);
  });

  it('takes the page size from the preferences, and from the URL before them', () => {
    expect(parseTableState({}, DEFINITION, { pageSize: 50 }).pageSize).toBe(50);
    expect(parseTableState({ size: '100' }, DEFINITION, { pageSize: 50 }).pageSize).toBe(100);
  });

  it('calls a page by its number only with the tokens that lead to it', () => {
    expect(parse('?page=7').pageNumber).toBe(1);
    expect(parse('?after=a&after=b&page=2').pageNumber).toBe(3);
    expect(parse('?after=a&after=b&page=9').pageNumber).toBe(9);
  });

  it('keeps the parameters of the page and of other tables', () => {
    const definition = { ...DEFINITION, urlPrefix: 'numbers' };
    const state = parse('?tab=keywords&filter=:other&numbers.filter=:mine', definition);
    expect(state.filters).toEqual([{ property: null, operator: ':', value: 'mine' }]);
    expect(tableHref(withFilters(state, []))).toBe('?tab=keywords&filter=%3Aother');
  });
});

describe('paging', () => {
  it('goes forward by tokens and back the same way', () => {
    let state = parse('');
    for (const token of ['a', 'b', 'c']) state = nextPage(state, token);
    expect([pageToken(state), state.pageNumber]).toEqual(['c', 4]);
    const seen = [];
    for (let back = previousPage(state); back; back = previousPage(back)) seen.push([pageToken(back), back.pageNumber]);
    expect(seen).toEqual([
      ['b', 3],
      ['a', 2],
      [undefined, 1],
    ]);
  });

  it('carries a bounded number of tokens, and ends on the first page when they are used up', () => {
    let state = parse('');
    for (let page = 1; page <= 50; page++) state = nextPage(state, `token-${page}`);
    expect(state.pageTokens).toHaveLength(MAX_PAGE_TOKENS);
    expect(state.pageNumber).toBe(51);
    let steps = 0;
    for (let back = previousPage(state); back; back = previousPage(back)) {
      state = back;
      steps++;
    }
    expect(steps).toBe(MAX_PAGE_TOKENS);
    expect(state).toMatchObject({ pageNumber: 1, pageTokens: [] });
  });

  it('starts again at page 1 when the filter or the sort changes: tokens belong to what they were made for', () => {
    const third = nextPage(nextPage(parse(''), 'a'), 'b');
    for (const changed of [withFilters(third, []), withSortToggled(third, 'Price'), firstPage(third)]) {
      expect(changed).toMatchObject({ pageTokens: [], pageNumber: 1 });
    }
  });
});

it('turns the sort round on the column that sorts, and starts ascending on another', () => {
  const state = parse('');
  expect(withSortToggled(state, 'PhoneNumber').sort).toEqual({ columnId: 'PhoneNumber', descending: true });
  expect(withSortToggled(withSortToggled(state, 'Price'), 'Price').sort).toEqual({
    columnId: 'Price',
    descending: true,
  });
  expect(withSortToggled(state, 'Price').sort).toEqual({ columnId: 'Price', descending: false });
});

it('hands out the values of one property and operator', () => {
  const state = parse('?filter=Status%3DACTIVE&filter=Status%3DPENDING&filter=Status!%3DACTIVE&filter=:a');
  expect(filterValues(state, 'Status', '=')).toEqual(['ACTIVE', 'PENDING']);
  expect(filterValues(state, 'Status', '!=')).toEqual(['ACTIVE']);
  expect(filterValues(state, null, ':')).toEqual(['a']);
});
