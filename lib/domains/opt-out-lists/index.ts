import type { AnyOperation } from '@/lib/operations/define-operation';
import { createOptOutList } from './create-opt-out-list';
import { deleteOptOutList } from './delete-opt-out-list';
import { deleteOptedOutNumber } from './delete-opted-out-number';
import { describeOptOutLists } from './describe-opt-out-lists';
import { describeOptedOutNumbers } from './describe-opted-out-numbers';
import { getOptOutList } from './get-opt-out-list';
import { createOptOutImport } from './imports/create-opt-out-import';
import { getOptOutImport } from './imports/get-opt-out-import';
import { listOptOutImportRejections } from './imports/list-opt-out-import-rejections';
import { listOptOutImports } from './imports/list-opt-out-imports';
import { putOptOutImportChunk } from './imports/put-opt-out-import-chunk';
import { startOptOutImport } from './imports/start-opt-out-import';
import { listLinkedOriginators } from './list-linked-originators';
import { listOptOutListSummaries } from './list-opt-out-list-summaries';
import { putOptedOutNumber } from './put-opted-out-number';
import { recordEndUserOptIn } from './record-end-user-opt-in';
import { recordEndUserOptOut } from './record-end-user-opt-out';
import { searchOptedOutNumbers } from './search-opted-out-numbers';

export {
  createOptOutImport,
  createOptOutList,
  deleteOptedOutNumber,
  deleteOptOutList,
  describeOptedOutNumbers,
  describeOptOutLists,
  getOptOutImport,
  getOptOutList,
  listLinkedOriginators,
  listOptOutImportRejections,
  listOptOutImports,
  listOptOutListSummaries,
  putOptedOutNumber,
  putOptOutImportChunk,
  recordEndUserOptIn,
  recordEndUserOptOut,
  searchOptedOutNumbers,
  startOptOutImport,
};

export const optOutListOperations: readonly AnyOperation[] = [
  createOptOutImport,
  createOptOutList,
  deleteOptedOutNumber,
  deleteOptOutList,
  describeOptedOutNumbers,
  describeOptOutLists,
  getOptOutImport,
  getOptOutList,
  listLinkedOriginators,
  listOptOutImportRejections,
  listOptOutImports,
  listOptOutListSummaries,
  putOptedOutNumber,
  putOptOutImportChunk,
  recordEndUserOptIn,
  recordEndUserOptOut,
  searchOptedOutNumbers,
  startOptOutImport,
];
