import { and, eq, or } from 'drizzle-orm';
import { phoneNumbers } from '@/db/schema';
import { idFromIdOrArn } from '@/lib/arn';
import type { OperationContext } from '@/lib/operations/call-context';
import { parseE164 } from '@/lib/reference/phone-number';

/**
 * The ARN tail of the originator that a send names, for authorisation. Without one, or with one that names nothing here,
 * the send is judged as a send from any originator of the workspace.
 */
export async function originatorArnTails(context: OperationContext, identity: string | undefined): Promise<string[]> {
  if (identity === undefined) return ['*'];
  const [number] = await context.db
    .select({ phoneNumberId: phoneNumbers.phoneNumberId })
    .from(phoneNumbers)
    .where(
      and(
        eq(phoneNumbers.workspaceId, context.workspace.workspaceId),
        or(
          eq(phoneNumbers.phoneNumberId, idFromIdOrArn(context.workspace, 'phone-number', identity) ?? ''),
          eq(phoneNumbers.phoneNumber, parseE164(identity) ?? ''),
        ),
      ),
    );
  return [number ? `phone-number/${number.phoneNumberId}` : '*'];
}
