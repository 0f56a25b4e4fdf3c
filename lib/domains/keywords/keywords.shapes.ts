import type { z } from 'zod';
import { deleteKeywordInput, deleteKeywordOutput } from '@/lib/reference/wire-shapes/delete-keyword';
import { describeKeywordsInput, describeKeywordsOutput } from '@/lib/reference/wire-shapes/describe-keywords';
import { putKeywordInput, putKeywordOutput } from '@/lib/reference/wire-shapes/put-keyword';

export {
  deleteKeywordInput,
  deleteKeywordOutput,
  describeKeywordsInput,
  describeKeywordsOutput,
  putKeywordInput,
  putKeywordOutput,
};

export type PutKeywordInput = z.infer<typeof putKeywordInput>;
export type PutKeywordOutput = z.infer<typeof putKeywordOutput>;
export type DeleteKeywordInput = z.infer<typeof deleteKeywordInput>;
export type DeleteKeywordOutput = z.infer<typeof deleteKeywordOutput>;
/** A keyword as lists show it. */
export type KeywordInformation = NonNullable<z.infer<typeof describeKeywordsOutput>['Keywords']>[number];
