/** What a schema says about one wrong value: the part of a zod issue that is read here. */
export type SchemaIssue = { path: readonly PropertyKey[]; message: string };

/** A field's label by its name. */
export type FieldLabels = Readonly<Record<string, string | undefined>>;

/**
 * The message of each field in error, by field name (`Tags.0.Key`), in the words of V4. The first issue of a field counts;
 * what a schema calls missing is required, whatever type it would have had.
 *
 * @param input what the schema judged
 */
export function fieldMessages(
  issues: readonly SchemaIssue[],
  input: unknown,
  labels: FieldLabels,
): ReadonlyMap<string, string> {
  const messages = new Map<string, string>();
  for (const issue of issues) {
    const name = issue.path.map(String).join('.');
    if (messages.has(name)) continue;
    const label = labels[name] ?? name;
    const isMissing = issue.path.length > 0 && valueAt(input, issue.path) === undefined;
    messages.set(name, isMissing ? `${label} is required.` : phraseProblem(label, issue.message));
  }
  return messages;
}

/** A rule about a value as a sentence about its field. A rule that is a sentence already was written for the reader. */
export function phraseProblem(label: string, rule: string): string {
  if (/[.]$/.test(rule)) return rule;
  // A pattern or a list of codes helps nobody; the constraint text shows the format.
  return /^must (be (at|\d|a whole)|have)/.test(rule) ? `${label} ${rule}.` : `Enter a valid ${lowerFirst(label)}.`;
}

/** A field name as the form spells it: servers may write `Tags[0].Key`. */
export function formFieldName(name: string): string {
  return name.replace(/\[(\w+)\]/g, '.$1');
}

/** Values without what was left blank: an empty field means that the member is absent. */
export function withoutBlanks(values: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== '' && value !== null && value !== undefined),
  );
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  let value = input;
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    // Any object may be read by key; nothing is assumed about what is found.
    value = (value as Record<PropertyKey, unknown>)[key];
  }
  return value;
}

/** "Pool name" inside a sentence is "pool name"; "ARN" and "URL" stay as they are. */
function lowerFirst(label: string): string {
  return /^[A-Z]{2}/.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1);
}
