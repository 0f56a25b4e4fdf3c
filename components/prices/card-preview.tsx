'use client';

import { useState } from 'react';
import { channelWords } from '@/components/messages/message-words';
import { Alert } from '@/components/ui/alert';
import { KeyValuePairs } from '@/components/ui/key-value';
import { SegmentedControl } from '@/components/ui/segmented-control';
import type {
  CardProblem,
  PreviewedPrice,
  PriceImportPreview,
} from '@/lib/domains/prices/imports/price-imports.shapes';
import { PagedTable, type PagedColumn } from './paged-table';
import { changeWords, differenceText, dollarsText, pricedOriginatorText, priceMoment } from './price-words';

const count = new Intl.NumberFormat('en');

const problemColumns: readonly PagedColumn<CardProblem>[] = [
  { header: 'Line', cell: ({ Line }) => count.format(Line) },
  { header: 'Column', cell: ({ Column }) => Column },
  { header: 'Mistake', cell: ({ Message }) => Message },
];

/** Every mistake of a card that cannot be imported. */
export function CardProblems({ problems }: { problems: readonly CardProblem[] }) {
  return (
    <div className="flex flex-col gap-3">
      <Alert type="error" header="The card cannot be imported yet" announce>
        It has {count.format(problems.length)} {problems.length === 1 ? 'mistake' : 'mistakes'}. Correct them and
        preview the card again. Nothing was changed.
      </Alert>
      <PagedTable
        label="Mistakes"
        rows={problems}
        columns={problemColumns}
        rowKey={({ Line, Column = '' }, index) => `${Line} ${Column} ${index}`}
      />
    </div>
  );
}

const effectWords: Readonly<Record<PreviewedPrice['Effect'], string>> = {
  NOW: 'At once',
  LATER: 'Later',
  SUPERSEDED: 'No more: a later price holds',
};

/** An amount, and what stood before where that was another. */
function Amount({ amount, previous }: { amount: string; previous: string | undefined }) {
  if (previous === undefined || previous === amount) return dollarsText(amount);
  return (
    <span className="whitespace-nowrap">
      <span className="text-muted">
        {dollarsText(previous)} <span aria-hidden="true">→</span>
        <span className="sr-only"> becomes </span>
      </span>{' '}
      {dollarsText(amount)}
    </span>
  );
}

const changeColumns: readonly PagedColumn<PreviewedPrice>[] = [
  { header: 'Country or region', cell: ({ CountryName }) => CountryName },
  { header: 'Channel', cell: ({ Channel }) => channelWords[Channel] },
  { header: 'Originator type', cell: ({ OriginatorType }) => pricedOriginatorText(OriginatorType) },
  { header: 'Change', cell: ({ Change }) => changeWords[Change] },
  {
    header: 'Price',
    align: 'end',
    cell: ({ Price, PreviousPrice }) => <Amount amount={Price} previous={PreviousPrice} />,
  },
  {
    header: 'Carrier fee',
    align: 'end',
    cell: ({ CarrierFee, PreviousCarrierFee }) => <Amount amount={CarrierFee} previous={PreviousCarrierFee} />,
  },
  { header: 'Difference', align: 'end', cell: differenceText },
  {
    header: 'Valid from',
    cell: ({ ValidFrom }) => <span className="whitespace-nowrap">{priceMoment(ValidFrom)}</span>,
  },
  { header: 'Takes effect', cell: ({ Effect }) => effectWords[Effect] },
  { header: 'Source', cell: ({ Source }) => <span className="block min-w-36">{Source}</span> },
  { header: 'Line', align: 'end', cell: ({ Line }) => count.format(Line) },
];

const views = {
  all: { label: 'All changes', has: () => true },
  added: { label: 'Added', has: ({ Change }: PreviewedPrice) => Change === 'ADDED' },
  changed: { label: 'Changed', has: ({ Change }: PreviewedPrice) => Change === 'CHANGED' },
  replaced: { label: 'Replaced', has: ({ Change }: PreviewedPrice) => Change === 'REPLACED' },
  later: { label: 'Later', has: ({ Effect }: PreviewedPrice) => Effect === 'LATER' },
} as const;
type View = keyof typeof views;
const viewOptions = Object.entries(views).map(([value, { label }]) => ({ value: value as View, label })); // its own keys

/** What importing a card would change. */
export function CardChanges({ preview }: { preview: PriceImportPreview }) {
  const [view, setView] = useState<View>('all');
  const { Changes } = preview;
  const shown = Changes.filter(views[view].has);
  return (
    <div className="flex flex-col gap-5">
      <KeyValuePairs
        pairs={[
          { label: 'Added', value: count.format(preview.Added) },
          { label: 'Changed', value: count.format(preview.Changed) },
          { label: 'Replaced', value: count.format(preview.Replaced) },
          { label: 'Same price', value: count.format(preview.Same) },
        ]}
      />
      {preview.Replaced > 0 && (
        <Alert type="warning">
          {preview.Replaced === 1 ? 'One price begins' : `${count.format(preview.Replaced)} prices begin`} on the very
          day of a price that is there: the card takes its place. What was charged until now stays as it is.
        </Alert>
      )}
      {Changes.length > 0 && (
        <div className="flex flex-col gap-2">
          <div>
            <SegmentedControl
              label="Shown changes"
              name="shown-changes"
              options={viewOptions}
              value={view}
              onValueChange={setView}
            />
          </div>
          <PagedTable
            key={view}
            label="Changes"
            rows={shown}
            columns={changeColumns}
            rowKey={({ Line }) => String(Line)}
          />
          {shown.length === 0 && <p className="text-muted py-3 text-center">The card has no such change.</p>}
        </div>
      )}
    </div>
  );
}
