import type { Channel } from './channels';
import { countries, type Country } from './countries';
import { ANY_ORIGINATOR, type RateCardRow } from './rate-card';
import { sampleAmountMicros } from './sample-amounts';

/**
 * The price table that a new installation starts with. It is a SAMPLE: the few figures that the service's user guide
 * prints stand in it exactly, with their line as the source; everything else is invented (source `sample`), believable for
 * its region and the same on every run. Whoever pays a carrier replaces it.
 */
export function sampleRateCard(): RateCardRow[] {
  const rows = countries.flatMap((country) => [
    sampleRow(country, 'TEXT'),
    ...(country.mms ? [sampleRow(country, 'MEDIA')] : []),
    sampleRow(country, 'VOICE'),
  ]);
  const card = new Map(rows.map((row) => [keyOf(row), row]));
  for (const row of knownRows) card.set(keyOf(row), row);
  return [...card.values()].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

const SAMPLE = 'sample';
const validFrom = new Date('2024-01-01');

function known(
  country: string,
  channel: Channel,
  originatorType: RateCardRow['originatorType'],
  priceMicros: bigint,
  carrierFeeMicros: bigint,
  source: string,
): RateCardRow {
  return { country, channel, originatorType, priceMicros, carrierFeeMicros, currency: 'USD', validFrom, source };
}

/**
 * Rows that are not drawn from a band. The guide prices a part twice: 0.00645 where it explains the unit of an event's
 * price (5919), 0.09582 in its example of an event, sent to the US from a long code (5888). Its bill for the US has carrier
 * fees and its bill for the UK has none (7166-7185), but it prints a fee for MMS only (6002). Nothing that a simulator sends
 * reaches a carrier, so it pays no fee. To India a sender ID registered there pays a local rate, all else several times
 * as much (1908).
 */
const knownRows: readonly RateCardRow[] = [
  known('US', 'TEXT', ANY_ORIGINATOR, 6_450n, 0n, 'user guide, line 5919'),
  known('US', 'TEXT', 'LONG_CODE', 95_820n, 0n, 'user guide, lines 5888-5889'),
  known('US', 'TEXT', 'TEN_DLC', 6_450n, 3_000n, 'user guide, line 5919; fee: sample'),
  known('US', 'TEXT', 'TOLL_FREE', 6_450n, 2_500n, 'user guide, line 5919; fee: sample'),
  known('US', 'TEXT', 'SHORT_CODE', 6_450n, 2_500n, 'user guide, line 5919; fee: sample'),
  known('US', 'MEDIA', ANY_ORIGINATOR, 19_500n, 2_660n, 'user guide, lines 6001-6002'),
  known('US', 'MEDIA', 'SIMULATOR', 19_500n, 0n, 'user guide, line 6001; no fee: reaches no carrier'),
  known('US', 'VOICE', ANY_ORIGINATOR, 13_000n, 0n, 'user guide, lines 1505 and 5944'),
  known('CA', 'VOICE', ANY_ORIGINATOR, 13_000n, 0n, 'user guide, line 1505'),
  known('JM', 'VOICE', ANY_ORIGINATOR, 564_000n, 0n, 'user guide, line 1505'),
  known('IN', 'TEXT', ANY_ORIGINATOR, 83_200n, 0n, SAMPLE),
  known('IN', 'TEXT', 'SENDER_ID', 2_780n, 0n, SAMPLE),
];

/** The bands that invented prices are drawn from: micros per part, per MMS, per minute. */
const bands: Readonly<Record<Channel, Readonly<Record<string, readonly [minMicros: number, maxMicros: number]>>>> = {
  TEXT: {
    Africa: [40_000, 190_000],
    Asia: [22_000, 140_000],
    Europe: [32_000, 105_000],
    'Latin America and the Caribbean': [28_000, 120_000],
    'Middle East': [45_000, 210_000],
    'North America': [7_000, 60_000],
    Oceania: [38_000, 150_000],
  },
  MEDIA: {
    'North America': [18_000, 32_000],
  },
  VOICE: {
    Africa: [120_000, 620_000],
    Asia: [35_000, 380_000],
    Europe: [45_000, 340_000],
    'Latin America and the Caribbean': [50_000, 480_000],
    'Middle East': [90_000, 420_000],
    'North America': [20_000, 240_000],
    Oceania: [80_000, 700_000],
  },
};

function sampleRow(country: Country, channel: Channel): RateCardRow {
  const band = bands[channel][country.region];
  if (!band) throw new Error(`No sample prices for ${channel} in ${country.region}`);
  const priceMicros = sampleAmountMicros(`${country.iso} ${channel}`, {
    minMicros: band[0],
    maxMicros: band[1],
    stepMicros: 10,
  });
  return known(country.iso, channel, ANY_ORIGINATOR, priceMicros, 0n, SAMPLE);
}

function keyOf({ country, channel, originatorType }: RateCardRow): string {
  return `${country} ${channel} ${originatorType}`;
}
