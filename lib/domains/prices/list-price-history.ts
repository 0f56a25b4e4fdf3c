import { formatDollars } from '@/lib/money';
import type { OperationContext } from '@/lib/operations/call-context';
import { defineOperation } from '@/lib/operations/define-operation';
import { notFound } from '@/lib/operations/operation-error';
import { makePageToken, readPageToken } from '@/lib/operations/page-token';
import { countryByIso } from '@/lib/reference/countries';
import { priceHistory, replacedPrices, type PriceSpan } from './prices.rows';
import { listPriceHistoryInput, listPriceHistoryOutput, type PriceHistoryEntry } from './prices.shapes';

const defaultPageLength = 50;

function stateOf({ validFrom, validUntil }: PriceSpan, { now }: OperationContext): PriceHistoryEntry['State'] {
  if (validFrom > now) return 'COMING';
  return validUntil === null || validUntil > now ? 'IN_FORCE' : 'PAST';
}

/** ListPriceHistory: the earlier and the coming prices of one kind of message, each from when to when, the latest first. */
export const listPriceHistory = defineOperation({
  name: 'ListPriceHistory',
  exposure: 'console',
  access: 'read',
  input: listPriceHistoryInput,
  output: listPriceHistoryOutput,
  errors: { ResourceNotFoundException: [], ValidationException: ['INVALID_NEXT_TOKEN'] },
  async handler(input, context) {
    const { IsoCountryCode, Channel, OriginatorType, MaxResults = defaultPageLength, NextToken } = input;
    const key = { country: IsoCountryCode, channel: Channel, originatorType: OriginatorType };
    const scope = JSON.stringify(['ListPriceHistory', key]);
    const position = readPageToken(context, scope, NextToken);
    const before = position && new Date(Number(position[0]));
    const rows = await priceHistory(context, key, before, MaxResults + 1);
    const shown = rows.slice(0, MaxResults);
    const last = shown.at(-1);
    if (!last && !position) throw notFound('price', `${IsoCountryCode}/${Channel}/${OriginatorType}`);
    const replaced = await replacedPrices(
      context,
      key,
      shown.map(({ validFrom }) => validFrom),
    );
    return {
      CountryName: countryByIso(IsoCountryCode)?.name ?? IsoCountryCode,
      Entries: shown.map((row) => ({
        Price: formatDollars(row.priceMicros),
        CarrierFee: formatDollars(row.carrierFeeMicros),
        ValidFrom: row.validFrom,
        ValidUntil: row.validUntil ?? undefined,
        Source: row.source,
        State: stateOf(row, context),
        Replaced: replaced
          .filter(({ validFrom }) => validFrom.getTime() === row.validFrom.getTime())
          .map((each) => ({
            Price: formatDollars(each.priceMicros ?? 0n),
            CarrierFee: formatDollars(each.carrierFeeMicros ?? 0n),
            ReplacedTimestamp: each.importedAt,
            ImportId: each.importId,
          })),
      })),
      NextToken:
        rows.length > MaxResults && last ? makePageToken(context, scope, [last.validFrom.getTime()]) : undefined,
    };
  },
});
