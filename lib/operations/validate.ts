import type { z } from 'zod';
import { OperationError, type FieldError } from './operation-error';

/** More than anybody mends at once. Answers and records end somewhere, whatever a request is made of. */
const mostFields = 20;
const longestText = 300;
const cut = (text: string) => (text.length > longestText ? `${text.slice(0, longestText)}…` : text);

/** `['Tags', 0, 'Key']` → `Tags[0].Key`, as the service names fields. */
function fieldName(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (name, step) => (typeof step === 'number' ? `${name}[${step}]` : name ? `${name}.${String(step)}` : String(step)),
    '',
  );
}

const typeWords: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object',
  date: 'a time',
};

function describe(issue: z.core.$ZodIssue): FieldError & { missing: boolean; wrongType: boolean } {
  const name = cut(fieldName(issue.path));
  const missing = issue.input === undefined && ['invalid_type', 'invalid_value', 'invalid_union'].includes(issue.code);
  const wrongType =
    !missing && (issue.code === 'invalid_type' || (issue.code === 'invalid_value' && typeof issue.input !== 'string'));
  const message = missing
    ? 'is required'
    : wrongType
      ? issue.code === 'invalid_type'
        ? `must be ${typeWords[issue.expected] ?? issue.expected}`
        : 'must be text'
      : cut(issue.message);
  return { name, message, missing, wrongType };
}

/**
 * Parses a call's input by the operation's schema. Members that the schema does not know are ignored, as the service does.
 * @throws ValidationException: MISSING_PARAMETER when a required member is absent, else INVALID_PARAMETER, with every
 *   field that broke a rule, up to twenty
 */
export function validateInput<Input>(schema: z.ZodType<Input>, input: unknown): Input {
  const result = schema.safeParse(input, { reportInput: true });
  if (result.success) return result.data;
  const problems = result.error.issues.map(describe);
  const fields = problems.slice(0, mostFields).map(({ name, message }) => ({ name, message }));
  const count = problems.length;
  const summary = [
    ...fields.map(({ name, message }) => (name ? `${name} ${message}` : `The request ${message}`)),
    ...(count > mostFields ? [`and ${count - mostFields} more`] : []),
  ].join('; ');
  throw new OperationError(
    'ValidationException',
    `${count} validation ${count === 1 ? 'error' : 'errors'} detected: ${summary}.`,
    {
      reason: problems.some((problem) => problem.missing) ? 'MISSING_PARAMETER' : 'INVALID_PARAMETER',
      fields,
      wrongType: problems.some((problem) => problem.wrongType),
    },
  );
}
