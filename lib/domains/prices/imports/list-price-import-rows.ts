import { defineOperation } from '@/lib/operations/define-operation';
import { makePageToken, readPageToken } from '@/lib/operations/page-token';
import { presentChangedPrice } from './price-imports.present';
import { listImportRows, requireImport } from './price-imports.rows';
import { listPriceImportRowsInput, listPriceImportRowsOutput } from './price-imports.shapes';

const defaultPageLength = 100;

/** ListPriceImportRows: the rows of an imported rate card in its order, each with what it did. */
export const listPriceImportRows = defineOperation({
  name: 'ListPriceImportRows',
  exposure: 'console',
  access: 'read',
  input: listPriceImportRowsInput,
  output: listPriceImportRowsOutput,
  errors: { ResourceNotFoundException: [], ValidationException: ['INVALID_NEXT_TOKEN'] },
  async handler({ ImportId, Changes, IsoCountryCodes, MaxResults = defaultPageLength, NextToken }, context) {
    const scope = JSON.stringify(['ListPriceImportRows', ImportId, Changes, IsoCountryCodes]);
    const position = readPageToken(context, scope, NextToken);
    await requireImport(context, ImportId);
    const rows = await listImportRows(
      context,
      ImportId,
      { changes: Changes, countries: IsoCountryCodes },
      Number(position?.[0] ?? 0),
      MaxResults + 1,
    );
    const shown = rows.slice(0, MaxResults);
    const last = shown.at(-1);
    return {
      Rows: shown.map(presentChangedPrice),
      NextToken: rows.length > MaxResults && last ? makePageToken(context, scope, [last.line]) : undefined,
    };
  },
});
