import { and, count, desc, eq, gt, inArray, lt, sql, sum } from 'drizzle-orm';
import { optOutImportChunks, optOutImportRejections, optOutImports, optOutLists } from '@/db/schema';
import type { OperationContext } from '@/lib/operations/call-context';
import { notFound } from '@/lib/operations/operation-error';

export type ImportRow = typeof optOutImports.$inferSelect & { optOutListName: string };
export type RejectionRow = typeof optOutImportRejections.$inferSelect;

const ofImport = ({ workspace }: OperationContext, importId: string) =>
  and(eq(optOutImports.workspaceId, workspace.workspaceId), eq(optOutImports.importId, importId));

/** With the list's name. A list that is deleted takes its imports along: they are found no more. */
const importsWithList = ({ db }: OperationContext) =>
  db
    .select({ import: optOutImports, optOutListName: optOutLists.optOutListName })
    .from(optOutImports)
    .innerJoin(
      optOutLists,
      and(eq(optOutLists.workspaceId, optOutImports.workspaceId), eq(optOutLists.listId, optOutImports.listId)),
    )
    .$dynamic();

const merged = ({
  import: row,
  optOutListName,
}: {
  import: typeof optOutImports.$inferSelect;
  optOutListName: string;
}) => ({
  ...row,
  optOutListName,
});

/** @throws ResourceNotFoundException */
export async function requireImport(context: OperationContext, importId: string): Promise<ImportRow> {
  const [row] = await importsWithList(context).where(ofImport(context, importId));
  if (!row) throw notFound('opt-out-import', importId);
  return merged(row);
}

/** The same, locked against other changes of the import. */
export async function lockImport(context: OperationContext, importId: string): Promise<ImportRow> {
  const [row] = await importsWithList(context).where(ofImport(context, importId)).for('update', { of: optOutImports });
  if (!row) throw notFound('opt-out-import', importId);
  return merged(row);
}

export async function insertImport(
  context: OperationContext,
  values: Pick<ImportRow, 'importId' | 'listId' | 'fileName' | 'totalBytes'>,
): Promise<void> {
  await context.db.insert(optOutImports).values({
    ...values,
    workspaceId: context.workspace.workspaceId,
    status: 'UPLOADING',
    createdAt: context.now,
  });
}

const unstarted = ({ workspace }: OperationContext) =>
  and(eq(optOutImports.workspaceId, workspace.workspaceId), eq(optOutImports.status, 'UPLOADING'));

/** How many files of the workspace are announced and not started. */
export function countUnstartedImports(context: OperationContext): Promise<number> {
  return context.db.$count(optOutImports, unstarted(context));
}

/** Forgets the files that were announced before a moment and never started, with all that was uploaded of them. */
export async function removeUnstartedImports(context: OperationContext, before: Date): Promise<void> {
  const removed = await context.db
    .delete(optOutImports)
    .where(and(unstarted(context), lt(optOutImports.createdAt, before)))
    .returning({ importId: optOutImports.importId });
  if (removed.length === 0) return;
  const gone = removed.map(({ importId }) => importId);
  await context.db
    .delete(optOutImportChunks)
    .where(
      and(
        eq(optOutImportChunks.workspaceId, context.workspace.workspaceId),
        inArray(optOutImportChunks.importId, gone),
      ),
    );
}

/** Keeps a piece of a file; sent again, it stands in the place of the first. */
export async function putChunk(
  { db, workspace: { workspaceId } }: OperationContext,
  importId: string,
  position: number,
  content: Buffer,
): Promise<void> {
  await db
    .insert(optOutImportChunks)
    .values({ workspaceId, importId, position, content })
    .onConflictDoUpdate({
      target: [optOutImportChunks.workspaceId, optOutImportChunks.importId, optOutImportChunks.position],
      set: { content },
    });
}

/** How much of a file is here. */
export async function uploadedSize(
  { db, workspace: { workspaceId } }: OperationContext,
  importId: string,
): Promise<{ chunks: number; bytes: number }> {
  const [row] = await db
    .select({ chunks: count(), bytes: sum(sql`length(${optOutImportChunks.content})`) })
    .from(optOutImportChunks)
    .where(and(eq(optOutImportChunks.workspaceId, workspaceId), eq(optOutImportChunks.importId, importId)));
  return { chunks: row?.chunks ?? 0, bytes: Number(row?.bytes ?? 0) };
}

/** Hands an import to the queue, in the transaction that starts it. */
export async function queueImport(context: OperationContext, importId: string): Promise<void> {
  await context.db.update(optOutImports).set({ status: 'RUNNING' }).where(ofImport(context, importId));
  // All waiting imports are worked off together: one job of them that waits is enough.
  await context.db.execute(
    sql`select graphile_worker.add_job('import_opted_out_numbers', job_key := 'import_opted_out_numbers')`,
  );
}

/** The imports of a list, newest first, from one on. */
export async function listImports(
  context: OperationContext,
  listId: number,
  before: string | undefined,
  limit: number,
): Promise<ImportRow[]> {
  const rows = await importsWithList(context)
    .where(
      and(
        eq(optOutImports.workspaceId, context.workspace.workspaceId),
        eq(optOutImports.listId, listId),
        before === undefined ? undefined : lt(optOutImports.importId, before),
      ),
    )
    .orderBy(desc(optOutImports.importId))
    .limit(limit);
  return rows.map(merged);
}

/** The rejected lines of an import in the order of the file, after a line. */
export function listRejections(
  { db, workspace: { workspaceId } }: OperationContext,
  importId: string,
  afterLine: number,
  limit: number,
): Promise<RejectionRow[]> {
  return db
    .select()
    .from(optOutImportRejections)
    .where(
      and(
        eq(optOutImportRejections.workspaceId, workspaceId),
        eq(optOutImportRejections.importId, importId),
        gt(optOutImportRejections.line, afterLine),
      ),
    )
    .orderBy(optOutImportRejections.line)
    .limit(limit);
}
