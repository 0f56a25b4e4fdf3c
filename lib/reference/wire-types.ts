import { z } from 'zod';

/**
 * The service model's primitive types as zod schemas. Generated shapes (`wire-shapes/`) are written in these words, so
 * that a constraint of the model is checked, and worded, in one place.
 *
 * Lengths count Unicode code points and patterns match whole values (model metadata, `patternNote`).
 */

/** Marks a member whose value stays out of activity records and logs: bodies, codes, passwords. */
export const sensitive = z.registry<{ sensitive: true }>();

/** Marks a schema as sensitive and hands it back. */
export function secret<T extends z.ZodType>(schema: T): T {
  sensitive.add(schema, { sensitive: true });
  return schema;
}

interface StringRule {
  min?: number;
  max?: number;
  pattern?: RegExp;
}

function countCodePoints(text: string): number {
  let count = 0;
  for (let index = 0; index < text.length; index += 1) {
    count += 1;
    const unit = text.charCodeAt(index);
    if (unit >= 0xd800 && unit <= 0xdbff) {
      const next = text.charCodeAt(index + 1);
      if (next >= 0xdc00 && next <= 0xdfff) index += 1;
    }
  }
  return count;
}

/** Most patterns of the model let these through, but no database keeps them as they are. */
const unstorable = /[\0\p{Surrogate}]/u;
const unstorableMessage = 'must not have a null character or half of a character (a lone surrogate)';

/** Whether the texts of a JSON value, its keys too, can be kept as they are. */
function isStorable(value: unknown): boolean {
  if (typeof value === 'string') return !unstorable.test(value);
  if (typeof value !== 'object' || value === null) return true;
  return Object.entries(value).every(([key, member]) => isStorable(key) && isStorable(member));
}

/** A string with the model's length and pattern; the first rule that fails is the one reported. */
export function wireString({ min, max, pattern }: StringRule = {}) {
  return z.string().check((context) => {
    const text = context.value;
    // A string has at most as many code points as code units, so most values need no count.
    const tooLong = max !== undefined && text.length > max && countCodePoints(text) > max;
    const message = tooLong
      ? `must be at most ${max} characters long`
      : min !== undefined && text.length < min
        ? `must be at least ${min} ${min === 1 ? 'character' : 'characters'} long`
        : pattern && !pattern.test(text)
          ? `must match the pattern ${pattern.source}`
          : unstorable.test(text)
            ? unstorableMessage
            : undefined;
    if (message) context.issues.push({ code: 'custom', message, input: text });
  });
}

/** A whole number within the model's range. */
export function wireInteger({ min, max }: { min?: number; max?: number } = {}) {
  let schema = z.number().int('must be a whole number');
  if (min !== undefined) schema = schema.min(min, `must be ${min} or more`);
  if (max !== undefined) schema = schema.max(max, `must be ${max} or less`);
  return schema;
}

/** One of the model's values. */
export function wireEnum<const Values extends readonly [string, ...string[]]>(values: Values) {
  return z.enum(values, {
    error: (issue) => (typeof issue.input === 'string' ? `must be one of ${values.join(', ')}` : undefined),
  });
}

/** A list whose number of members is within the model's range. */
export function wireList<Member extends z.ZodType>(member: Member, { min, max }: { min?: number; max?: number } = {}) {
  let schema = z.array(member);
  if (min) schema = schema.min(min, `must have at least ${min} ${min === 1 ? 'member' : 'members'}`);
  if (max !== undefined) schema = schema.max(max, `must have at most ${max} members`);
  return schema;
}

/** A string-keyed map whose number of entries is within the model's range. */
export function wireMap<Value extends z.ZodType>(
  key: z.ZodString | z.ZodEnum,
  value: Value,
  { min, max }: { min?: number; max?: number } = {},
) {
  return z.record(z.string(), value).check((context) => {
    const entries = Object.keys(context.value);
    if (max !== undefined && entries.length > max) {
      context.issues.push({ code: 'custom', message: `must have at most ${max} entries`, input: context.value });
    }
    if (min !== undefined && entries.length < min) {
      context.issues.push({ code: 'custom', message: `must have at least ${min} entries`, input: context.value });
    }
    for (const entry of entries) {
      const result = key.safeParse(entry);
      const rule = result.error?.issues[0]?.message;
      if (rule) {
        context.issues.push({ code: 'custom', message: `key "${entry}" ${rule}`, input: context.value });
      }
    }
  });
}

/** Deeper than anything of ours nests, and shallow enough for whoever walks it recursively. */
const deepestJson = 32;

/** Whether a JSON value nests too deep. Not recursive itself: it is asked before anything else is. */
function isTooDeep(value: unknown): boolean {
  const nestsIn = (nodes: unknown[]) => nodes.filter((node) => typeof node === 'object' && node !== null);
  let level = nestsIn([value]);
  for (let depth = 1; level.length > 0; depth += 1) {
    if (depth > deepestJson) return true;
    level = level.flatMap((node) => nestsIn(Object.values(node as object))); // just looked at
  }
  return false;
}

/** Any JSON value that does not nest without end. */
export function wireJson() {
  return z
    .unknown()
    .check((context) => {
      if (!isTooDeep(context.value)) return;
      const message = `must nest at most ${deepestJson} deep`;
      context.issues.push({ code: 'custom', message, input: context.value });
    })
    .pipe(z.json())
    .refine(isStorable, unstorableMessage);
}

/** Bytes, which travel as base64 text. */
export function wireBlob({ max }: { min?: number; max?: number } = {}) {
  const base64 = z.base64('must be base64 text');
  // Four characters of base64 carry three bytes.
  return max === undefined ? base64 : base64.max(Math.ceil(max / 3) * 4, `must be at most ${max} bytes`);
}

/** A point in time: a Date here, epoch seconds on the wire. What comes in as a number becomes a Date. */
export function wireTimestamp() {
  return z.preprocess((value) => (typeof value === 'number' ? new Date(value * 1000) : value), z.date());
}
