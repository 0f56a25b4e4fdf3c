import { describe, expect, it } from 'vitest';
import { pageInMemory } from './in-memory-page';
import { nextPage, parseTableState, type SearchParams, type TableState } from './table-state';

type Row = { name: string; parts: number | null; capabilities: string[] };
const ROWS: Row[] = [
  { name: 'beta 10', parts: 3, capabilities: ['SMS'] },
  { name: 'Alpha', parts: null, capabilities: ['SMS', 'MMS'] },
  { name: 'beta 9', parts: 0, capabilities: [] },
];
const VALUES = {
  Name: (row: Row) => row.name,
  Parts: (row: Row) => row.parts,
  Capabilities: (row: Row) => row.capabilities,
};
const DEFINITION = {
  columns: ['Name', 'Parts'].map((id) => ({ id, sortable: true })),
  filterProperties: ['Name', 'Capabilities'].map((id) => ({ id, label: id })),
  pageSizes: [2, 20],
};

const state = (params: SearchParams): TableState => parseTableState(params, DEFINITION);
const names = (params: SearchParams) => pageInMemory(ROWS, state(params), VALUES).rows.map((row) => row.name);

describe('filtering', () => {
  it.each([
    ['Name=ALPHA', ['Alpha']],
    ['Name!=alpha', ['beta 10', 'beta 9']],
    ['Name:eta', ['beta 10', 'beta 9']],
    ['Name^eta', []],
    ['Name^bet', ['beta 10', 'beta 9']],
    ['Capabilities=MMS', ['Alpha']],
    ['Capabilities!=SMS', ['beta 9']],
    [':mms', ['Alpha']],
    [':3', ['beta 10']],
  ])('%s', (filter, expected) => {
    expect(names({ filter })).toEqual(expected);
  });

  it('joins conditions by "and", and counts rows and matches apart', () => {
    expect(pageInMemory(ROWS, state({ filter: ['Name^beta', 'Capabilities=SMS'] }), VALUES)).toEqual({
      rows: [ROWS[0]],
      totalCount: 3,
      matchCount: 1,
    });
  });
});

describe('sorting', () => {
  it('counts numbers inside names, whatever the case', () => {
    expect(names({ sort: 'Name' })).toEqual(['Alpha', 'beta 9', 'beta 10']);
  });
  it('keeps rows without a value last in both directions, and zero is a value', () => {
    expect(names({ sort: 'Parts' })).toEqual(['beta 9', 'beta 10', 'Alpha']);
    expect(names({ sort: '-Parts' })).toEqual(['beta 10', 'beta 9', 'Alpha']);
  });
});

describe('paging', () => {
  it('shows every row once', () => {
    const first = pageInMemory(ROWS, state({ size: '2' }), VALUES);
    expect(first.nextToken).toBeDefined();
    const second = pageInMemory(ROWS, nextPage(state({ size: '2' }), first.nextToken ?? ''), VALUES);
    expect([...first.rows, ...second.rows]).toEqual(ROWS);
    expect(second.nextToken).toBeUndefined();
  });

  it.each(['-1', 'x', '99'])('does not break on the token "%s"', (after) => {
    expect(() => pageInMemory(ROWS, state({ after }), VALUES)).not.toThrow();
  });
});
