import type { ActionError } from '@/lib/console/action-result';
import { helpFor } from '@/lib/console/error-help';
import { logDefect } from '@/lib/logger';
import { OperationError } from '@/lib/operations/operation-error';
import { routes } from '@/lib/routes';

/** A refusal as a screen shows it. Whatever is not a refusal is logged whole and told as an internal error. */
export function toActionError(error: unknown, where: string, requestId: string): ActionError {
  if (!(error instanceof OperationError)) {
    logDefect(where, requestId, error);
    return {
      code: 'InternalServerException',
      message: 'Something went wrong on our side.',
      requestId,
    };
  }
  const { code, message, reason, fields, resourceType: type, resourceId: id } = error;
  const help = helpFor(reason, type !== undefined && id !== undefined ? { type, id } : undefined);
  return {
    code,
    message,
    requestId,
    ...(reason !== undefined && { reason }),
    ...(fields !== undefined && { fields: fields.map(({ name, message: rule }) => ({ name, message: rule })) }),
    ...(help !== undefined && { help }),
  };
}

/** Nobody is signed in any more. */
export const sessionEnded: ActionError = {
  code: 'AccessDeniedException',
  message: 'Your session has ended. Nothing was changed.',
  help: { label: 'Sign in again', href: routes.signIn() },
  requestId: '',
};
