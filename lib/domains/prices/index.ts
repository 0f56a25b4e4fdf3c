import type { AnyOperation } from '@/lib/operations/define-operation';
import { getPriceImport } from './imports/get-price-import';
import { importPrices } from './imports/import-prices';
import { listPriceImportRows } from './imports/list-price-import-rows';
import { listPriceImports } from './imports/list-price-imports';
import { previewPriceImport } from './imports/preview-price-import';
import { listPriceHistory } from './list-price-history';
import { listPriceTable } from './list-price-table';
import { listPrices } from './list-prices';

export {
  getPriceImport,
  importPrices,
  listPriceHistory,
  listPriceImportRows,
  listPriceImports,
  listPrices,
  listPriceTable,
  previewPriceImport,
};

export const priceOperations: readonly AnyOperation[] = [
  getPriceImport,
  importPrices,
  listPriceHistory,
  listPriceImportRows,
  listPriceImports,
  listPrices,
  listPriceTable,
  previewPriceImport,
];
