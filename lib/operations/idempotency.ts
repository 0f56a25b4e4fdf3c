import { createHash } from 'node:crypto';
import { and, eq } from 'drizzle-orm';
import { idempotencyTokens } from '@/db/schema';
import type { OperationContext } from './call-context';
import type { AnyOperation } from './define-operation';
import { conflict } from './operation-error';

/** JSON with its keys in order, so that the same input hashes the same however it was written. */
function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (value instanceof Date) return JSON.stringify(value);
  if (typeof value === 'bigint') return `${value}n`;
  if (value !== null && typeof value === 'object') {
    const entries = Object.entries(value)
      .filter(([, member]) => member !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${entries.map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`).join(',')}}`;
  }
  return JSON.stringify(value);
}

/** Dates are the only members of an answer that JSON does not give back; they are marked on the way in. */
const encode = (value: unknown): unknown =>
  value instanceof Date
    ? { $date: value.toISOString() }
    : Array.isArray(value)
      ? value.map(encode)
      : value !== null && typeof value === 'object'
        ? Object.fromEntries(Object.entries(value).map(([key, member]) => [key, encode(member)]))
        : value;

const decode = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(decode);
  if (value === null || typeof value !== 'object') return value;
  if ('$date' in value && typeof value.$date === 'string') return new Date(value.$date);
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, decode(member)]));
};

/**
 * Runs `work` once per client token: a retry gets the first answer, and a second call made at the same time waits for the
 * first and then gets its answer (the token row's key makes it wait).
 * @throws ConflictException when the token was used with another input
 */
export async function oncePerToken(
  context: OperationContext,
  operation: AnyOperation,
  input: unknown,
  token: string,
  work: () => Promise<unknown>,
): Promise<unknown> {
  const { workspaceId } = context.workspace;
  const inputHash = createHash('sha256').update(canonicalJson(input)).digest('base64');
  const key = and(
    eq(idempotencyTokens.workspaceId, workspaceId),
    eq(idempotencyTokens.operation, operation.name),
    eq(idempotencyTokens.token, token),
  );
  const claimed = await context.db
    .insert(idempotencyTokens)
    .values({ workspaceId, operation: operation.name, token, inputHash, createdAt: context.now })
    .onConflictDoNothing()
    .returning({ token: idempotencyTokens.token });
  if (claimed.length === 0) {
    const [first] = await context.db.select().from(idempotencyTokens).where(key);
    if (first && first.inputHash === inputHash) return decode(first.output);
    throw conflict(
      'RESOURCE_ALREADY_EXISTS',
      'ClientToken was used before with another request. Use a new token for a new request.',
      'client-token',
      token,
    );
  }
  const output = await work();
  await context.db
    .update(idempotencyTokens)
    .set({ output: encode(output) })
    .where(key);
  return output;
}
