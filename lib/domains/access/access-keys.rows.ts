import { and, eq } from 'drizzle-orm';
import { accessKeys } from '@/db/schema';
import type { OperationContext } from '@/lib/operations/call-context';
import { notFound, type OperationError } from '@/lib/operations/operation-error';
import { requirePerson } from './own-account.rows';

/** One key of the caller: another person's key is not found, because no query looks there. */
export function ownKey(context: OperationContext, accessKeyId: string) {
  const { userId } = requirePerson(context);
  return and(eq(accessKeys.userId, userId), eq(accessKeys.accessKeyId, accessKeyId));
}

export function keyNotFound(accessKeyId: string): OperationError {
  return notFound('access-key', accessKeyId);
}
