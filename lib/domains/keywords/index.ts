import type { AnyOperation } from '@/lib/operations/define-operation';
import { deleteKeyword } from './delete-keyword';
import { describeKeywords } from './describe-keywords';
import { putKeyword } from './put-keyword';

export { deleteKeyword, describeKeywords, putKeyword };

export const keywordOperations: readonly AnyOperation[] = [deleteKeyword, describeKeywords, putKeyword];
