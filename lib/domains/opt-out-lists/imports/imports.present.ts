import type { ImportRow } from './imports.rows';
import type { OptOutImport } from './imports.shapes';

export function presentImport(row: ImportRow): OptOutImport {
  return {
    ImportId: row.importId,
    OptOutListName: row.optOutListName,
    FileName: row.fileName,
    Status: row.status,
    TotalBytes: row.totalBytes,
    ProcessedBytes: row.processedBytes,
    ProcessedLines: row.processedLines,
    AddedNumbers: row.addedNumbers,
    PresentNumbers: row.presentNumbers,
    RejectedLines: row.rejectedLines,
    CreatedTimestamp: row.createdAt,
    FinishedTimestamp: row.finishedAt ?? undefined,
    Failure: row.failure ?? undefined,
  };
}
