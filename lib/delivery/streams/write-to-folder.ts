import { randomUUID } from 'node:crypto';
import { mkdir, open, rename, rm, type FileHandle } from 'node:fs/promises';
import path from 'node:path';
import { ObjectNotWritten } from './object-not-written';

const reasons: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'its share of the disk is used up',
  EROFS: 'it can only be read',
  EACCES: 'the server may not write there',
  EPERM: 'the server may not write there',
  ENOTDIR: 'there is a file where a folder should be',
};

type Open = (file: string, flags: string, mode: number) => Promise<FileHandle>;

/**
 * Writes a file below the folder, whole or not at all: a reader never sees the beginning of one, and a crash leaves nothing
 * under its name. What stood there is replaced.
 * @param openFile opens the file that takes the name at last; tests bring a full disk
 * @throws ObjectNotWritten
 */
export async function writeToFolder(folder: string, key: string, body: Buffer, openFile: Open = open): Promise<void> {
  const file = path.join(/* turbopackIgnore: true */ folder, key);
  const directory = path.dirname(file);
  // Of this try alone: two processes that write the same batch do not write into one file.
  const unfinished = path.join(/* turbopackIgnore: true */ directory, `.${path.basename(file)}.${randomUUID()}`);
  try {
    await mkdir(directory, { recursive: true, mode: 0o700 });
    await writeDurably(unfinished, body, openFile);
    await rename(unfinished, file);
    // The name is in the directory: without this a power cut takes it back.
    await syncDirectory(directory);
  } catch (error) {
    await rm(unfinished, { force: true }).catch(() => {}); // what the disk does not let go stays, under a name nobody reads
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'no code';
    throw new ObjectNotWritten(`The folder could not be written to: ${reasons[code] ?? 'it failed'} (${code}).`, {
      cause: error,
    });
  }
}

async function writeDurably(file: string, body: Buffer, openFile: Open): Promise<void> {
  const handle = await openFile(file, 'wx', 0o600);
  try {
    await handle.writeFile(body);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function syncDirectory(directory: string): Promise<void> {
  const handle = await open(directory, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
