import type { OriginatorType } from './channels';
import data from './data/throughput.json';

interface ThroughputLimit {
  readonly originatorType: string;
  readonly destination: string;
  readonly smsPartsPerSecond: number | null;
  readonly mmsPerSecond: number | null;
}

const limits: readonly ThroughputLimit[] = data.limits;

/** Our own rule (the guide gives the simulator no figure): as fast as the fastest real originator. */
const simulatorPerSecond = 100;

/** Short codes outside the US and Canada vary by country, unsaid how; the figure of every other originator there. */
const unpublishedPartsPerSecond = 10;

function limitOf(originatorType: OriginatorType, destinationIso: string): ThroughputLimit | undefined {
  const own = limits.filter((limit) => limit.originatorType === originatorType);
  // The last resort is the type's only row: 10DLC and toll-free numbers keep their US rate to the US territories.
  return (
    own.find((limit) => limit.destination === destinationIso) ??
    own.find((limit) => limit.destination === 'other' || limit.destination === 'any') ??
    own[0]
  );
}

/** SMS parts a second that one originator of this type may send to this country. Source: guide 1665-1718. */
export function partsPerSecond(originatorType: OriginatorType, destinationIso: string): number {
  if (originatorType === 'SIMULATOR') return simulatorPerSecond;
  return limitOf(originatorType, destinationIso)?.smsPartsPerSecond ?? unpublishedPartsPerSecond;
}

/** MMS messages a second, each a single part; `undefined` where this originator cannot send MMS to this country. */
export function mediaMessagesPerSecond(originatorType: OriginatorType, destinationIso: string): number | undefined {
  if (originatorType === 'SIMULATOR') return simulatorPerSecond;
  return limitOf(originatorType, destinationIso)?.mmsPerSecond ?? undefined;
}

/** Messages a second to one recipient, SMS and MMS together. Source: guide 9489-9500. */
export const messagesPerSecondToOneRecipient = data.perRecipient.smsMmsMessagesPerSecond;

/** Which type suits how many SMS parts a second to the US, the slowest band first. Source: guide 1883-1905. */
export interface UsChoiceBand {
  /** `null` = no upper end. */
  readonly maxParts: number | null;
  readonly recommended: string;
  readonly alternatives: readonly string[];
}

export const usChoiceBands: readonly UsChoiceBand[] = data.usChoiceBands;

/** What a 10DLC number may reach with a vetted brand, in SMS parts a second. Source: guide 1895. */
export const vettedTenDlcPartsPerSecond = 75;
