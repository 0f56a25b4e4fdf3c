import type { Channel, OriginatorType } from '@/lib/reference/channels';
import data from '@/lib/reference/data/usage-types.json';
import { regionByCode } from '@/lib/reference/regions';

const fields: readonly { name: string; values: readonly object[] | null }[] = data.fields;

/** The value that a field of the usage type takes where it documents one alone. */
function onlyValue(name: string): string {
  const [first, ...others] = fields.find((field) => field.name === name)?.values ?? [];
  if (!first || others.length > 0) throw new Error(`The usage type's ${name} has not one value.`);
  return String(Reflect.get(first, 'value'));
}

/** What the bill calls the types of originators; a type that is not here has no usage type. */
const originationIds: ReadonlyMap<string, string> = new Map(
  (fields.find(({ name }) => name === 'originationId')?.values ?? []).map((value) => [
    String(Reflect.get(value, 'originatorType')),
    String(Reflect.get(value, 'value')),
  ]),
);

/**
 * The last field. The guide's table of fields (7166) says MessageFees, both of its worked examples (7170-7185) print
 * MessageFee: the examples are what a bill is compared with, so they win. CarrierFees is written alike in both.
 */
const measures = {
  messageCount: 'MessageCount',
  messageFee: 'MessageFee',
  carrierFeeCount: 'CarrierFeeCount',
  carrierFees: 'CarrierFees',
} as const;
export type Measure = (typeof measures)[keyof typeof measures];
export const measureNames = Object.values(measures);

/** How the first field names a region, and whether the guide says so: it knows no prefix for some regions. */
export function billingRegion(region: string): { code: string; isDocumented: boolean } {
  const prefix = regionByCode(region)?.usageTypePrefix;
  return { code: prefix ?? region, isDocumented: typeof prefix === 'string' };
}

/** What was sent to one country from one type of originator in a month. */
export interface Usage {
  readonly channel: Channel;
  readonly country: string;
  readonly originatorType: OriginatorType;
  readonly messages: number;
  readonly parts: number;
  readonly priceMicros: bigint;
  readonly carrierFeeMicros: bigint;
  /** How many of the messages carry a carrier fee. */
  readonly messagesWithFee: number;
}

/** One line of the bill: a number of messages or an amount. */
export interface UsageLine {
  readonly usageType: string;
  readonly country: string;
  readonly originationId: string;
  readonly measure: Measure;
  readonly messages?: number;
  /** Of the messages of a count. */
  readonly parts?: number;
  readonly micros?: bigint;
}

/** Whether the bill has a usage type for it: only texts from documented originators (guide 7158, 7164) have. */
export function originationIdOf({ channel, originatorType }: Pick<Usage, 'channel' | 'originatorType'>) {
  return channel === 'TEXT' ? originationIds.get(originatorType) : undefined;
}

/**
 * The two to four lines of one usage (guide 7168): messages and their fee always, and where carriers charged a fee, how many
 * messages it was charged for and how much. Counts are messages, as the guide defines them (7166), though what is
 * charged is each part: the line of the count says its parts too.
 */
export function usageLines(region: string, usage: Usage): UsageLine[] {
  const originationId = originationIdOf(usage);
  if (originationId === undefined) return [];
  const { country, messages, parts, priceMicros, carrierFeeMicros, messagesWithFee } = usage;
  const line = (measure: Measure, rest: Pick<UsageLine, 'messages' | 'parts' | 'micros'>): UsageLine => ({
    usageType: [
      billingRegion(region).code,
      onlyValue('messagingType'),
      country,
      onlyValue('routeType'),
      originationId,
      measure,
    ].join(data.separator),
    country,
    originationId,
    measure,
    ...rest,
  });
  return [
    line(measures.messageCount, { messages, parts }),
    line(measures.messageFee, { micros: priceMicros }),
    ...(carrierFeeMicros > 0n
      ? [
          line(measures.carrierFeeCount, { messages: messagesWithFee }),
          line(measures.carrierFees, { micros: carrierFeeMicros }),
        ]
      : []),
  ];
}
