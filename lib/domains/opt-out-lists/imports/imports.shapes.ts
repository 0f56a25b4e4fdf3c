import { z } from 'zod';
import { wireBlob, wireInteger, wireString, wireTimestamp } from '@/lib/reference/wire-types';
import { longPage, optOutListNameOrArn } from '../opt-out-lists.shapes';

/** Every piece of a file but its last is this long, so that a place in the file tells its piece. */
export const importChunkBytes = 512 * 1024;

/** Some seven million numbers, one a line. */
export const largestImportBytes = 100 * 1024 * 1024;

/** Files of a workspace that are announced and not started yet: with the largest size, half a gigabyte of pieces. */
export const mostUnstartedImports = 5;

/** How long an upload keeps its place from others. The largest file is here in that time at 250 kbit a second. */
export const uploadMilliseconds = 3_600_000;

export const rejectionReasons = [
  'NO_NUMBER',
  'NOT_A_NUMBER',
  'NO_COUNTRY_CODE',
  'CHANGED_BY_SPREADSHEET',
  'IMPOSSIBLE_NUMBER',
  'QUOTE_NOT_CLOSED',
] as const;
export type RejectionReason = (typeof rejectionReasons)[number];

/** Why a line was rejected, for its reader. */
export const rejectionWords: Readonly<Record<RejectionReason, string>> = {
  NO_NUMBER: 'The line has no phone number in its column.',
  NOT_A_NUMBER: 'The text is no phone number.',
  NO_COUNTRY_CODE: 'The number begins with 0, without a country code.',
  CHANGED_BY_SPREADSHEET: 'A spreadsheet has changed the number: format the column as text.',
  IMPOSSIBLE_NUMBER: 'No such number can exist: digits are missing or too many, or the country code is none.',
  QUOTE_NOT_CLOSED: 'A quotation mark is never closed.',
};

const importId = z.uuid('must be the id of an import');

const optOutImport = z.object({
  ImportId: z.string(),
  OptOutListName: z.string(),
  FileName: z.string(),
  /** UPLOADING until it is started; COMPLETE when every line is counted; FAILED when the file cannot be read. */
  Status: z.enum(['UPLOADING', 'RUNNING', 'COMPLETE', 'FAILED']),
  TotalBytes: z.number(),
  ProcessedBytes: z.number(),
  /** Every line so far: those added, present and rejected, and those skipped (blank, header). */
  ProcessedLines: z.number(),
  AddedNumbers: z.number(),
  /** Numbers that the list held already, from before or from an earlier line. */
  PresentNumbers: z.number(),
  RejectedLines: z.number(),
  CreatedTimestamp: wireTimestamp(),
  FinishedTimestamp: wireTimestamp().optional(),
  /** Why it FAILED. */
  Failure: z.string().optional(),
});
export type OptOutImport = z.infer<typeof optOutImport>;

export const createOptOutImportInput = z.object({
  OptOutListName: optOutListNameOrArn,
  FileName: wireString({ min: 1, max: 255 }),
  TotalBytes: wireInteger({ min: 1, max: largestImportBytes }),
});
export const createOptOutImportOutput = optOutImport.extend({
  /** The length of every piece but the last. */
  ChunkBytes: z.number(),
});

export const putOptOutImportChunkInput = z.object({
  ImportId: importId,
  /** Which piece, counted from 0. */
  Position: wireInteger({ min: 0, max: largestImportBytes / importChunkBytes }),
  Content: wireBlob({ max: importChunkBytes }),
});
export const putOptOutImportChunkOutput = z.object({});

export const startOptOutImportInput = z.object({ ImportId: importId });
export const startOptOutImportOutput = optOutImport;

export const getOptOutImportInput = z.object({ ImportId: importId });
export const getOptOutImportOutput = optOutImport;

export const listOptOutImportsInput = z.object({ OptOutListName: optOutListNameOrArn, ...longPage });
export const listOptOutImportsOutput = z.object({
  OptOutImports: z.array(optOutImport),
  NextToken: z.string().optional(),
});

export const listOptOutImportRejectionsInput = z.object({ ImportId: importId, ...longPage });

const rejection = z.object({
  /** Counted from 1, as an editor does. */
  Line: z.number(),
  /** Its beginning, at most 200 characters. */
  Text: z.string(),
  Reason: z.enum(rejectionReasons),
  Message: z.string(),
});
export type OptOutImportRejection = z.infer<typeof rejection>;

export const listOptOutImportRejectionsOutput = z.object({
  Rejections: z.array(rejection),
  NextToken: z.string().optional(),
});
