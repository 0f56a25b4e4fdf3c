import data from './data/countries.json';

export type LongCodeSupport = 'yes' | 'no' | 'inbound-only';
export type SenderIdSupport = 'yes' | 'no' | 'registration-required';

export interface MmsSupport {
  readonly shortCodes: boolean;
  readonly longCodes: boolean;
  readonly tollFree: boolean;
  readonly senderIds: boolean;
}

/** One destination of the service. Source: guide 2858-3285, corrected as `data/countries.json` notes. */
export interface Country {
  /** ISO 3166-1 alpha-2; `XK` and `AN` are the two exceptions that the guide's own list needs. */
  readonly iso: string;
  readonly name: string;
  readonly region: string;
  /** Digits after the plus sign. Not enough to tell a country: see `destinationCountry`. */
  readonly dialingCodes: readonly string[];
  readonly shortCodes: boolean;
  readonly longCodes: LongCodeSupport;
  readonly senderIds: SenderIdSupport;
  readonly senderIdNote: string | null;
  readonly twoWay: boolean;
  /** `null` where the guide lists no MMS. */
  readonly mms: MmsSupport | null;
  /** Leasing of a local voice number; `null` does not mean that nobody there can be called. */
  readonly voice: { readonly localAddressRequired: boolean } | null;
  readonly notes: readonly string[];
}

// JSON imports widen strings; countries.test.ts holds every value to the unions above.
export const countries = data.countries as readonly Country[];

export const unsupportedDestinations: readonly { readonly iso: string; readonly name: string }[] =
  data.unsupportedDestinations;

const byIso: ReadonlyMap<string, Country> = new Map(countries.map((country) => [country.iso, country]));

/** The country with this ISO code, or `undefined` where the service does not send to it. */
export function countryByIso(iso: string): Country | undefined {
  return byIso.get(iso);
}
