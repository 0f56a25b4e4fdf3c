import type { OperationContext } from '@/lib/operations/call-context';
import { optOutListTail } from '../opt-out-lists.present';
import { requireImport } from './imports.rows';

/** What an operation on an import acts on: the list that it imports into. */
export async function importTail(context: OperationContext, importId: string): Promise<readonly string[]> {
  return [optOutListTail((await requireImport(context, importId)).optOutListName)];
}
