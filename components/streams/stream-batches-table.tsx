import type { TableDefinition } from '@/components/patterns/resource-table';
import { Timestamp } from '@/components/patterns/timestamp';
import type { StreamBatch } from '@/lib/domains/streams/streams.shapes';
import { sizeText } from './stream-words';

export const streamBatchesTable: TableDefinition<StreamBatch> = {
  id: 'stream-batches',
  resource: { singular: 'object', plural: 'objects' },
  columns: [
    {
      id: 'WrittenTimestamp',
      header: 'Written',
      alwaysVisible: true,
      csv: (row) => row.WrittenTimestamp.toISOString(),
      cell: (row) => <Timestamp time={row.WrittenTimestamp} className="whitespace-nowrap" />,
    },
    {
      id: 'RecordCount',
      header: 'Records',
      align: 'end',
      csv: (row) => String(row.RecordCount),
      cell: (row) => <span className="tabular-nums">{row.RecordCount}</span>,
    },
    {
      id: 'Bytes',
      header: 'Size',
      align: 'end',
      csv: (row) => String(row.Bytes),
      cell: (row) => <span className="whitespace-nowrap tabular-nums">{sizeText(row.Bytes)}</span>,
    },
    {
      id: 'Location',
      header: 'Object',
      csv: (row) => row.Location,
      cell: (row) => <span className="font-mono text-[13px] break-all">{row.Location}</span>,
    },
  ],
  rowId: (row) => row.BatchId,
  rowLabel: (row) => row.Location,
};
