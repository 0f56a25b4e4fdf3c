/**
 * Members that a search leaves out: a message is found by its own index, and the rest says the same in thousands of records.
 * Each would make writing dearer, since an index of texts holds every three characters of them.
 */
const leftOut = new Set(['messageId', 'eventVersion', 'messageEncoding', 'messageStatusDescription', 'contentType']);

/**
 * What a search in a log group looks through: the texts among the values of a record, and the names and values of its
 * context, which people choose themselves. Lower case, since case is not what people search for.
 */
export function searchTextOf(record: string): string {
  const members: unknown = JSON.parse(record);
  if (typeof members !== 'object' || members === null) return '';
  const words = Object.entries(members).flatMap(([name, value]: [string, unknown]) => {
    if (leftOut.has(name)) return [];
    if (typeof value === 'object' && value !== null) return Object.entries(value).flat().map(String);
    return typeof value === 'string' ? [value] : [];
  });
  return words.join(' ').toLowerCase();
}
