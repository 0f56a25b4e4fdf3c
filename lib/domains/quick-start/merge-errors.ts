import type { DeclaredErrors } from '@/lib/operations/define-operation';
import type { ErrorCode } from '@/lib/operations/operation-error';

/** What an operation may answer that runs others: all that each of them may. */
export function mergeErrors(...declared: readonly DeclaredErrors[]): DeclaredErrors {
  const merged: Partial<Record<ErrorCode, string[]>> = {};
  for (const errors of declared) {
    for (const [code, reasons] of Object.entries(errors)) {
      const known = code as ErrorCode; // the keys of DeclaredErrors
      merged[known] = [...new Set([...(merged[known] ?? []), ...reasons])];
    }
  }
  return merged;
}
