/** A tag as the API has it. */
export type Tag = { Key: string; Value: string };

/** One line of the editor. */
export type TagRow = {
  /** Tells lines apart while their keys change. */
  id: number;
  key: string;
  value: string;
  /** What is stored, for a tag that exists. */
  stored?: Tag;
  /** Marked for removal; can be undone until the form is saved. */
  removed?: boolean;
};

export type TagProblem = { key?: string; value?: string };

export const MAX_TAGS = 50;
export const MAX_TAG_KEY_LENGTH = 128;
export const MAX_TAG_VALUE_LENGTH = 256;
/** What a tag may be written with, in every AWS service: letters, digits, spaces and these signs. */
const TAG_TEXT = /^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$/u;
const TAG_SIGNS = '_ . : / = + - @';

/** The lines for the tags that a resource has. */
export function tagRows(tags: readonly Tag[]): TagRow[] {
  return tags.map((tag, id) => ({ id, key: tag.Key, value: tag.Value, stored: tag }));
}

export function addTagRow(rows: readonly TagRow[]): TagRow[] {
  const id = Math.max(-1, ...rows.map((row) => row.id)) + 1;
  return [...rows, { id, key: '', value: '' }];
}

/** A line that was never stored goes at once; a stored one is marked, so that the removal can be undone. */
export function removeTagRow(rows: readonly TagRow[], id: number): TagRow[] {
  return rows
    .filter((row) => row.id !== id || row.stored !== undefined)
    .map((row) => (row.id === id ? { ...row, removed: true } : row));
}

export function undoRemoveTagRow(rows: readonly TagRow[], id: number): TagRow[] {
  return rows.map((row) => (row.id === id ? { ...row, removed: false } : row));
}

/** How many more tags the resource can take. */
export function tagsLeft(rows: readonly TagRow[]): number {
  return MAX_TAGS - rows.filter((row) => !row.removed).length;
}

/** What is wrong, by line. Lengths count Unicode code points, as the API does. */
export function tagProblems(rows: readonly TagRow[]): Map<number, TagProblem> {
  const kept = rows.filter((row) => !row.removed);
  const problems = new Map<number, TagProblem>();
  for (const row of kept) {
    // A key that was stored before may be older than today's rules.
    const key = row.key === row.stored?.Key ? undefined : keyProblem(row, kept);
    const value = valueProblem(row);
    if (key || value) problems.set(row.id, { ...(key && { key }), ...(value && { value }) });
  }
  return problems;
}

/**
 * What to send: keys to remove (UntagResource), and then tags to set (TagResource). Unchanged tags are in neither; a tag
 * whose key has changed is in both, under its old key and its new one.
 */
export function tagChanges(rows: readonly TagRow[]): { set: Tag[]; removedKeys: string[] } {
  const set = rows
    .filter(({ key, value, stored, removed }) => !removed && (key !== stored?.Key || value !== stored.Value))
    .map((row) => ({ Key: row.key, Value: row.value }));
  const kept = tagsOf(rows).map(({ Key }) => Key);
  const removedKeys = rows.flatMap(({ stored }) => stored?.Key ?? []).filter((key) => !kept.includes(key));
  return { set, removedKeys };
}

/** All tags that stand in the editor: for the `Tags` of a create operation. */
export function tagsOf(rows: readonly TagRow[]): Tag[] {
  return rows.filter((row) => !row.removed).map((row) => ({ Key: row.key, Value: row.value }));
}

function keyProblem(row: TagRow, kept: readonly TagRow[]): string | undefined {
  if (row.key === '') return 'Key is required.';
  if (length(row.key) > MAX_TAG_KEY_LENGTH) return `Key can have up to ${MAX_TAG_KEY_LENGTH} characters.`;
  if (/^aws:/i.test(row.key)) return 'Keys that begin with aws: are reserved.';
  if (!TAG_TEXT.test(row.key)) return `Key can have letters, digits, spaces and ${TAG_SIGNS}`;
  if (kept.some((other) => other.id !== row.id && other.key === row.key)) return 'Another tag has this key.';
  return undefined;
}

function valueProblem(row: TagRow): string | undefined {
  if (row.value === row.stored?.Value) return undefined;
  if (length(row.value) > MAX_TAG_VALUE_LENGTH) return `Value can have up to ${MAX_TAG_VALUE_LENGTH} characters.`;
  return TAG_TEXT.test(row.value) ? undefined : `Value can have letters, digits, spaces and ${TAG_SIGNS}`;
}

function length(text: string): number {
  return [...text].length;
}
