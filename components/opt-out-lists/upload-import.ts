import type { ActionResult } from '@/lib/console/action-result';
import { noAnswer } from '@/lib/console/call-action';
import type { OptOutImport } from '@/lib/domains/opt-out-lists/imports/imports.shapes';
import {
  createOptOutImport,
  putOptOutImportChunk,
  startOptOutImport,
} from '@/lib/domains/opt-out-lists/opt-out-lists.actions';

/** The bytes of a blob as base64 text. */
function toBase64(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => {
      const url = String(reader.result); // data:…;base64,…
      resolve(url.slice(url.indexOf(',') + 1));
    };
    reader.onerror = () => reject(reader.error ?? new Error('The file cannot be read.'));
    reader.readAsDataURL(blob);
  });
}

const lost = (message: string): ActionResult<never> => ({
  ok: false,
  error: { code: 'InternalServerException', message, requestId: '' },
});

/**
 * Uploads a file of numbers piece by piece and starts its import. A refusal or a lost connection ends it; the pieces that
 * are there go after a day.
 * @param onProgress gets the share that is uploaded, from 0 to 1
 */
export async function uploadImport(
  OptOutListName: string,
  file: File,
  onProgress: (share: number) => void,
  signal: AbortSignal,
): Promise<ActionResult<OptOutImport>> {
  try {
    const made = await createOptOutImport({ OptOutListName, FileName: file.name.slice(-255), TotalBytes: file.size });
    if (!made.ok) return made;
    const { ImportId, ChunkBytes } = made.data;
    const chunks = Math.ceil(file.size / ChunkBytes);
    for (let Position = 0; Position < chunks; Position += 1) {
      if (signal.aborted) return lost('The upload was cancelled.');
      const Content = await toBase64(file.slice(Position * ChunkBytes, (Position + 1) * ChunkBytes));
      const put = await putOptOutImportChunk({ ImportId, Position, Content });
      if (!put.ok) return put;
      onProgress((Position + 1) / chunks);
    }
    return await startOptOutImport(ImportId);
  } catch (error) {
    return lost(
      error instanceof DOMException
        ? 'The file changed or went away while it was read. Choose it again.'
        : noAnswer.message,
    );
  }
}
