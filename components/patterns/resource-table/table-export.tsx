'use client';

import { Download } from 'lucide-react';
import { IconButton } from '@/components/ui/icon-button';
import { csvLine } from './csv';

/** Exports the table with this id as it is shown: its visible columns, in their order, and the rows of this page. */
export function ExportShownRows({ tableId, fileName }: { tableId: string; fileName: string }) {
  const download = () => {
    const table = document.getElementById(tableId);
    if (!(table instanceof HTMLTableElement)) return;
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([tableCsv(table)], { type: 'text/csv' }));
    link.download = fileName;
    link.click();
    URL.revokeObjectURL(link.href);
  };
  return <IconButton label="Export CSV" icon={<Download className="size-4" aria-hidden />} onClick={download} />;
}

/** Reads every cell but the check boxes: `data-csv` where a cell has it, otherwise the text that stands there. */
function tableCsv(table: HTMLTableElement): string {
  return [...table.rows]
    .map((row) => [...row.cells].filter((cell) => cell.dataset.selection === undefined))
    .map((cells) => csvLine(cells.map((cell) => cell.dataset.csv ?? cell.innerText.trim())))
    .join('');
}
