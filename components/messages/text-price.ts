import { parseDollars } from '@/lib/money';

/** What one part costs, in micros; both amounts are per part. */
export interface PartPrice {
  readonly priceMicros: bigint;
  readonly carrierFeeMicros: bigint;
}

/** Prices of the API, which are dollars as text; undefined where there is none. */
export function partPrice({
  Price,
  CarrierFee,
}: {
  Price?: string | undefined;
  CarrierFee?: string | undefined;
}): PartPrice | undefined {
  const priceMicros = parseDollars(Price ?? '');
  const carrierFeeMicros = parseDollars(CarrierFee ?? '');
  return priceMicros === undefined || carrierFeeMicros === undefined ? undefined : { priceMicros, carrierFeeMicros };
}

/** What so many parts cost, fee and all: the amount that the spending limit counts. */
export function totalMicros({ priceMicros, carrierFeeMicros }: PartPrice, parts: number): bigint {
  return BigInt(parts) * (priceMicros + carrierFeeMicros);
}
