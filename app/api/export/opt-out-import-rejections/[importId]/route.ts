import {
  rejectionExportInput,
  rejectionsCsv,
  type RejectionsAnswer,
} from '@/components/opt-out-lists/opted-out-number-export';
import { answerCsv } from '@/lib/console/answer-csv';
import { readPages } from '@/lib/console/read-pages';

export const dynamic = 'force-dynamic';

/** The lines that an import into an opt-out list rejected, as a CSV file. */
export async function GET(_: Request, { params }: { params: Promise<{ importId: string }> }) {
  const { importId } = await params;
  const pages = await readPages<RejectionsAnswer>('ListOptOutImportRejections', rejectionExportInput(importId));
  return answerCsv(pages, rejectionsCsv, 'rejected-lines');
}
