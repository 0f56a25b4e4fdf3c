import { z } from 'zod';
import { channels } from '@/lib/reference/channels';
import { secret, wireEnum, wireInteger, wireList, wireString, wireTimestamp } from '@/lib/reference/wire-types';
import { pricedOriginators } from '../prices.shapes';
import { longestCardCharacters } from './price-import-limits';

export const priceChanges = ['ADDED', 'CHANGED', 'REPLACED', 'SAME'] as const;
/**
 * What a row of a card does. ADDED: the first price of its kind, or the first by its date. CHANGED: another amount from its
 * date on. REPLACED: another amount or source in the place of an entry of the same date. SAME: the amount stays.
 */
export type PriceChangeKind = (typeof priceChanges)[number];

// A card is as long as a file: in the record of a call it would stand where a name does.
const card = secret(wireString({ min: 1, max: longestCardCharacters }));

const changedPrice = z.object({
  /** Line of the card, from 1. */
  Line: z.number(),
  IsoCountryCode: z.string(),
  CountryName: z.string(),
  Channel: z.enum(channels),
  OriginatorType: z.enum(pricedOriginators),
  Change: z.enum(priceChanges),
  Price: z.string(),
  CarrierFee: z.string(),
  /** What holds from that moment on without this card; absent for what is ADDED. */
  PreviousPrice: z.string().optional(),
  PreviousCarrierFee: z.string().optional(),
  ValidFrom: wireTimestamp(),
  Source: z.string(),
});
export type ChangedPrice = z.infer<typeof changedPrice>;

const counts = {
  Added: z.number(),
  Changed: z.number(),
  Replaced: z.number(),
  Same: z.number(),
};

const problem = z.object({
  Line: z.number(),
  /** The column's name in the header; absent where the whole line is at fault. */
  Column: z.string().optional(),
  Message: z.string(),
});
export type CardProblem = z.infer<typeof problem>;

export const previewPriceImportInput = z.object({ Card: card });
export const previewPriceImportOutput = z.object({
  /** Every mistake of the card; with any of them it cannot be imported, and nothing is compared. */
  Problems: z.array(problem),
  /** All that is not SAME, in the order of the card. */
  Changes: z.array(
    changedPrice.extend({
      /** Whether it counts now, from its date on, or no more because a later price holds already. */
      Effect: z.enum(['NOW', 'LATER', 'SUPERSEDED']),
    }),
  ),
  ...counts,
  /** How many entries an import would write: SAME ones too, where they begin at a moment of their own. */
  Written: z.number(),
  /** What ImportPrices takes to do just this and nothing else. Absent with problems. */
  PreviewId: z.string().optional(),
});
export type PriceImportPreview = z.infer<typeof previewPriceImportOutput>;
export type PreviewedPrice = PriceImportPreview['Changes'][number];

export const importPricesInput = z.object({
  Card: card,
  FileName: wireString({ min: 1, max: 255 }),
  PreviewId: wireString({ pattern: /^[0-9a-f]{64}$/ }),
});

const priceImport = z.object({
  ImportId: z.string(),
  FileName: z.string(),
  ImportedBy: z.string(),
  ImportedTimestamp: wireTimestamp(),
  ...counts,
  /** The first few sources that its rows name. */
  Sources: z.array(z.string()),
  SourceCount: z.number(),
});
export type PriceImport = z.infer<typeof priceImport>;
export const importPricesOutput = priceImport;

const page = {
  MaxResults: wireInteger({ min: 1, max: 100 }).optional(),
  NextToken: wireString({ min: 1, max: 1024 }).optional(),
};

export const listPriceImportsInput = z.object(page);
export const listPriceImportsOutput = z.object({
  PriceImports: z.array(priceImport),
  NextToken: z.string().optional(),
});

const importId = z.uuid('must be the id of an import');
export const getPriceImportInput = z.object({ ImportId: importId });
export const getPriceImportOutput = priceImport;

export const listPriceImportRowsInput = z.object({
  ImportId: importId,
  /** Only rows that did one of these. */
  Changes: wireList(wireEnum(priceChanges), { min: 1, max: 10 }).optional(),
  /** Only rows of one of these countries. */
  IsoCountryCodes: wireList(wireString({ pattern: /^[A-Z]{2}$/ }), { min: 1, max: 100 }).optional(),
  MaxResults: wireInteger({ min: 1, max: 1000 }).optional(),
  NextToken: wireString({ min: 1, max: 1024 }).optional(),
});
export const listPriceImportRowsOutput = z.object({
  Rows: z.array(changedPrice),
  NextToken: z.string().optional(),
});
