import { formatDollars } from '@/lib/money';
import { countryByIso } from '@/lib/reference/countries';
import { presentOriginatorType } from '../prices.present';
import type { PriceChange } from './compare-card.rules';
import type { PriceImportRecord, PriceImportRowRecord } from './price-imports.rows';
import type { ChangedPrice, PriceImport } from './price-imports.shapes';

export function presentImport(row: PriceImportRecord): PriceImport {
  return {
    ImportId: row.importId,
    FileName: row.fileName,
    ImportedBy: row.importedBy,
    ImportedTimestamp: row.importedAt,
    Added: row.addedCount,
    Changed: row.changedCount,
    Replaced: row.replacedCount,
    Same: row.sameCount,
    Sources: row.sources,
    SourceCount: row.sourceCount,
  };
}

type Stated = Omit<PriceImportRowRecord, 'accountId' | 'importId'>;

export function presentChangedPrice(row: Stated): ChangedPrice {
  return {
    Line: row.line,
    IsoCountryCode: row.country,
    CountryName: countryByIso(row.country)?.name ?? row.country,
    Channel: row.channel,
    OriginatorType: presentOriginatorType(row.originatorType),
    Change: row.change,
    Price: formatDollars(row.priceMicros),
    CarrierFee: formatDollars(row.carrierFeeMicros),
    PreviousPrice: row.previousPriceMicros === null ? undefined : formatDollars(row.previousPriceMicros),
    PreviousCarrierFee: row.previousCarrierFeeMicros === null ? undefined : formatDollars(row.previousCarrierFeeMicros),
    ValidFrom: row.validFrom,
    Source: row.source,
  };
}

/** A change that is only compared yet. */
export const presentChange = ({ row, kind, previous }: PriceChange): ChangedPrice =>
  presentChangedPrice({
    ...row,
    change: kind,
    previousPriceMicros: previous?.priceMicros ?? null,
    previousCarrierFeeMicros: previous?.carrierFeeMicros ?? null,
  });
