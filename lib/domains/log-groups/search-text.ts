/** Every value in a JSON value, and the keys that people choose themselves. */
function valuesIn(value: unknown): string[] {
  if (value === null || typeof value === 'boolean') return [];
  if (Array.isArray(value)) return value.flatMap(valuesIn);
  if (typeof value === 'object') {
    return Object.entries(value).flatMap(([key, member]) =>
      key === 'context' ? contextWords(member) : valuesIn(member),
    );
  }
  return [String(value)];
}

const contextWords = (context: unknown) =>
  typeof context === 'object' && context !== null
    ? Object.entries(context).flatMap(([name, value]) => [name, String(value)])
    : [];

/**
 * What a search in a log group looks through: the values of a record, not the names of its members, which all records
 * share. Lower case, since case is not what people search for.
 */
export function searchTextOf(record: string): string {
  return valuesIn(JSON.parse(record)).join(' ').toLowerCase();
}
