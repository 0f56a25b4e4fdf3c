import type { TableDefinition } from '@/components/patterns/resource-table';
import { Timestamp } from '@/components/patterns/timestamp';
import { TextLink } from '@/components/ui/link';
import type { PriceImport } from '@/lib/domains/prices/imports/price-imports.shapes';
import { routes } from '@/lib/routes';
import { changeWords } from './price-words';

const count = new Intl.NumberFormat('en');
export const formatCount = (number: number) => count.format(number);

/** The sources of an import: the first of them, and how many more there are. */
export function sourcesText({ Sources, SourceCount }: PriceImport): string {
  const more = SourceCount - Sources.length;
  return [...Sources, ...(more > 0 ? [`${formatCount(more)} more`] : [])].join(', ');
}

const counted = (
  id: 'Added' | 'Changed' | 'Replaced' | 'Same',
  header: string,
): TableDefinition<PriceImport>['columns'][number] => ({
  id,
  header,
  align: 'end',
  csv: (row) => String(row[id]),
  cell: (row) => formatCount(row[id]),
});

/** The rate cards that were imported, newest first. */
export const priceImportsTable: TableDefinition<PriceImport> = {
  id: 'price-imports',
  resource: { singular: 'import', plural: 'imports' },
  rowId: ({ ImportId }) => ImportId,
  rowLabel: ({ FileName }) => FileName,
  columns: [
    {
      id: 'FileName',
      header: 'Rate card',
      alwaysVisible: true,
      csv: ({ FileName }) => FileName,
      cell: ({ ImportId, FileName }) => (
        <TextLink href={routes.prices.imported(ImportId)} prefetch={false} className="break-all">
          {FileName}
        </TextLink>
      ),
    },
    {
      id: 'ImportedTimestamp',
      header: 'Imported',
      csv: ({ ImportedTimestamp }) => ImportedTimestamp.toISOString(),
      cell: ({ ImportedTimestamp }) => <Timestamp time={ImportedTimestamp} format="short" />,
    },
    { id: 'ImportedBy', header: 'By', cell: ({ ImportedBy }) => ImportedBy },
    counted('Added', changeWords.ADDED),
    counted('Changed', changeWords.CHANGED),
    counted('Replaced', changeWords.REPLACED),
    counted('Same', changeWords.SAME),
    { id: 'Sources', header: 'Source', cell: sourcesText },
  ],
};
