import { defineOperation } from '@/lib/operations/define-operation';
import { makePageToken, readPageToken } from '@/lib/operations/page-token';
import { presentImport } from './price-imports.present';
import { listImports } from './price-imports.rows';
import { listPriceImportsInput, listPriceImportsOutput } from './price-imports.shapes';

const scope = 'ListPriceImports';
const defaultPageLength = 50;

/** ListPriceImports: the rate cards that were imported into the account's price table, newest first. */
export const listPriceImports = defineOperation({
  name: 'ListPriceImports',
  exposure: 'console',
  access: 'read',
  input: listPriceImportsInput,
  output: listPriceImportsOutput,
  errors: { ValidationException: ['INVALID_NEXT_TOKEN'] },
  async handler({ MaxResults = defaultPageLength, NextToken }, context) {
    const position = readPageToken(context, scope, NextToken);
    const rows = await listImports(context, position && String(position[0]), MaxResults + 1);
    const shown = rows.slice(0, MaxResults);
    const last = shown.at(-1);
    return {
      PriceImports: shown.map(presentImport),
      NextToken: rows.length > MaxResults && last ? makePageToken(context, scope, [last.importId]) : undefined,
    };
  },
});
