import { expect, it } from 'vitest';
import { readTablePreferences, visibleColumns } from './table-preferences';

const COLUMNS = [{ id: 'Name', alwaysVisible: true }, { id: 'Status' }, { id: 'Created', defaultVisible: false }];
const ids = (saved: unknown, columns = COLUMNS) =>
  visibleColumns(columns, readTablePreferences(saved, { columns })).map((column) => column.id);

it('shows the default columns when nothing was saved', () => {
  expect(ids(undefined)).toEqual(['Name', 'Status']);
  expect(readTablePreferences(undefined, { columns: COLUMNS })).toMatchObject({
    pageSize: 20,
    stickyColumns: 1,
    wrapLines: false,
    compactRows: false,
  });
});

it('keeps the order and choice of the user', () => {
  const columns = [
    { id: 'Created', visible: true },
    { id: 'Name', visible: true },
    { id: 'Status', visible: false },
  ];
  expect(ids({ columns })).toEqual(['Created', 'Name']);
});

it('never hides the column that names the row', () => {
  expect(ids({ columns: [{ id: 'Name', visible: false }] })).toContain('Name');
});

it('survives an update of the table: gone columns are dropped, new ones stand at the end', () => {
  const saved = {
    columns: [
      { id: 'Gone', visible: true },
      { id: 'Status', visible: true },
      { id: 'Name', visible: true },
    ],
  };
  expect(ids(saved, [...COLUMNS, { id: 'New' }])).toEqual(['Status', 'Name', 'New']);
});

it.each([
  null,
  'x',
  3,
  [],
  { columns: 'x' },
  { columns: [null, 1] },
  { pageSize: 7, compactRows: 'x', stickyColumns: 9 },
])('falls back to the defaults for %j', (saved) => {
  expect(readTablePreferences(saved, { columns: COLUMNS })).toEqual(
    readTablePreferences(undefined, { columns: COLUMNS }),
  );
});
