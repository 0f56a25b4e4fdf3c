import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addTagRow,
  MAX_TAGS,
  removeTagRow,
  tagChanges,
  tagProblems,
  tagRows,
  tagsLeft,
  tagsOf,
  undoRemoveTagRow,
  type TagRow,
} from './tag-rows';

const fresh = (key: string, value = ''): TagRow[] => [{ id: 0, key, value }];
const problemOf = (rows: TagRow[]) => tagProblems(rows).get(0);

describe('a key', () => {
  it.each([
    ['', 'Key is required.'],
    ['k'.repeat(129), 'Key can have up to 128 characters.'],
    ['aws:owner', 'Keys that begin with aws: are reserved.'],
    ['AWS:owner', 'Keys that begin with aws: are reserved.'],
    ['team#1', 'Key can have letters, digits, spaces and _ . : / = + - @'],
  ])('%j is refused', (key, reason) => {
    expect(problemOf(fresh(key))).toEqual({ key: reason });
  });

  it.each(['k', 'k'.repeat(128), 'awsome', 'cost centre/42', 'équipe', '@a_b.c:d=e+f-g', '𝒌'.repeat(128)])(
    '%j is taken',
    (key) => {
      expect(problemOf(fresh(key))).toBeUndefined();
    },
  );

  it('is refused twice on one resource, on the new line and not on the stored one', () => {
    const rows = [...tagRows([{ Key: 'team', Value: 'a' }]), { id: 1, key: 'team', value: 'b' }];
    expect([...tagProblems(rows)]).toEqual([[1, { key: 'Another tag has this key.' }]]);
    expect(tagProblems(removeTagRow(rows, 0)).size).toBe(0);
  });
});

it('refuses a value that is too long or has other signs, and takes an empty one', () => {
  expect(problemOf(fresh('k', 'v'.repeat(257)))).toEqual({ value: 'Value can have up to 256 characters.' });
  expect(problemOf(fresh('k', '<b>'))?.value).toMatch(/letters, digits/);
  for (const value of ['', 'v'.repeat(256)]) expect(problemOf(fresh('k', value))).toBeUndefined();
});

it('counts what is left, without the lines marked for removal', () => {
  const full = tagRows(Array.from({ length: MAX_TAGS }, (_, index) => ({ Key: `k${index}`, Value: '' })));
  expect(tagsLeft(full)).toBe(0);
  expect(tagsLeft(removeTagRow(full, 3))).toBe(1);
});

describe('changes', () => {
  const stored = tagRows([
    { Key: 'team', Value: 'red' },
    { Key: 'cost', Value: '1' },
  ]);

  it('hold only what differs from the stored tags', () => {
    const rows = removeTagRow(
      [
        ...stored.map((row) => (row.key === 'team' ? { ...row, value: 'blue' } : row)),
        { id: 9, key: 'new', value: '' },
      ],
      1,
    );
    expect(tagChanges(rows)).toEqual({
      set: [
        { Key: 'team', Value: 'blue' },
        { Key: 'new', Value: '' },
      ],
      removedKeys: ['cost'],
    });
    expect(tagsOf(rows)).toEqual([
      { Key: 'team', Value: 'blue' },
      { Key: 'new', Value: '' },
    ]);
  });

  it('are none when nothing happened, or all of it was undone', () => {
    expect(tagChanges(stored)).toEqual({ set: [], removedKeys: [] });
    const undone = undoRemoveTagRow(removeTagRow(stored, 0), 0);
    expect(tagChanges(undone)).toEqual({ set: [], removedKeys: [] });
  });

  it('of a key take the old one away and set the new one, also where two tags swap theirs', () => {
    const renamed = stored.map((row) => (row.key === 'team' ? { ...row, key: 'group' } : row));
    expect(tagChanges(renamed)).toEqual({ set: [{ Key: 'group', Value: 'red' }], removedKeys: ['team'] });
    const swapped = stored.map((row) => ({ ...row, key: row.key === 'team' ? 'cost' : 'team' }));
    expect(tagProblems(swapped).size).toBe(0);
    expect(tagChanges(swapped)).toEqual({
      set: [
        { Key: 'cost', Value: 'red' },
        { Key: 'team', Value: '1' },
      ],
      removedKeys: [],
    });
    expect(tagChanges(removeTagRow(renamed, 0))).toEqual({ set: [], removedKeys: ['team'] });
  });

  it('lead from the stored tags to what the editor shows', () => {
    const tag = fc.record({ Key: fc.constantFrom('a', 'b', 'c', 'd'), Value: fc.constantFrom('', 'x', 'y') });
    const tags = fc.uniqueArray(tag, { selector: (each) => each.Key });
    const edits = fc.array(
      fc.record({
        id: fc.nat(4),
        key: fc.constantFrom('a', 'b', 'e'),
        value: fc.constantFrom('', 'x', 'z'),
        remove: fc.boolean(),
      }),
    );
    fc.assert(
      fc.property(tags, edits, (before, changes) => {
        const rows = changes.reduce<TagRow[]>(
          (now, { id, key, value, remove }) =>
            remove ? removeTagRow(now, id) : now.map((row) => (row.id === id ? { ...row, key, value } : row)),
          tagRows(before),
        );
        fc.pre(tagProblems(rows).size === 0);
        const { set, removedKeys } = tagChanges(rows);
        const after = new Map<string, string>(before.map((each) => [each.Key, each.Value]));
        for (const key of removedKeys) after.delete(key);
        for (const each of set) after.set(each.Key, each.Value);
        expect(after).toEqual(new Map(tagsOf(rows).map((each) => [each.Key, each.Value])));
      }),
    );
  });
});

it('gives each new line an id of its own, and removes an unsaved line at once', () => {
  const rows = addTagRow(addTagRow(tagRows([{ Key: 'a', Value: '' }])));
  expect(new Set(rows.map((row) => row.id)).size).toBe(3);
  expect(removeTagRow(rows, 2)).toHaveLength(2);
});
