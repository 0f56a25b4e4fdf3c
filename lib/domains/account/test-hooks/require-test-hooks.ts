import type { OperationContext } from '@/lib/operations/call-context';
import { accessDenied } from '@/lib/operations/operation-error';

/** @throws AccessDeniedException unless the server was started with test hooks */
export function requireTestHooks({ settings }: OperationContext): void {
  if (!settings.testHooks) {
    throw accessDenied('Test hooks are off. Start the server with TEST_HOOKS=on to use them.');
  }
}
