import type { Channel } from './channels';
import data from './data/event-types.json';

export type TextStatus =
  | 'ACCEPTED'
  | 'QUEUED'
  | 'PENDING'
  | 'SENT'
  | 'SUCCESSFUL'
  | 'DELIVERED'
  | 'INVALID'
  | 'INVALID_MESSAGE'
  | 'UNREACHABLE'
  | 'CARRIER_UNREACHABLE'
  | 'BLOCKED'
  | 'CARRIER_BLOCKED'
  | 'SPAM'
  | 'UNROUTABLE'
  | 'FAILED'
  | 'TTL_EXPIRED'
  | 'UNKNOWN';

export type VoiceStatus =
  'INITIATED' | 'RINGING' | 'ANSWERED' | 'COMPLETED' | 'BUSY' | 'NO_ANSWER' | 'FAILED' | 'TTL_EXPIRED' | 'SPAM';

export type MessageStatus = TextStatus | VoiceStatus;

/** MMS has the statuses of SMS. */
export interface StatusesByChannel {
  readonly TEXT: TextStatus;
  readonly MEDIA: TextStatus;
  readonly VOICE: VoiceStatus;
}

/** One status that a message can have. Source: guide 5790-6032. */
export interface StatusFact<Status extends MessageStatus = MessageStatus> {
  readonly status: Status;
  readonly description: string;
  /** As the guide has it; for SUCCESSFUL see `isFinalStatus`. */
  readonly isFinal: boolean;
  /** Whether the guide advises to try again later. */
  readonly retrySuggested: boolean;
  /** The event type that reports it; `null` for a status that no event type names. */
  readonly eventType: string | null;
}

export interface EventType {
  readonly type: string;
  readonly channel: Channel | 'ALL';
  readonly label: string;
  readonly description: string;
}

// JSON imports widen strings; event-types.test.ts holds every value to the unions above.
export const eventTypes = data.eventTypes as readonly EventType[];
export const messageStatuses = data.messageStatuses as {
  readonly [C in Channel]: readonly StatusFact<StatusesByChannel[C]>[];
};

const factsByChannel: { readonly [C in Channel]: ReadonlyMap<string, StatusFact> } = {
  TEXT: new Map(messageStatuses.TEXT.map((fact) => [fact.status, fact])),
  MEDIA: new Map(messageStatuses.MEDIA.map((fact) => [fact.status, fact])),
  VOICE: new Map(messageStatuses.VOICE.map((fact) => [fact.status, fact])),
};

/** The facts of a status. Throws for a status that the channel does not have: that is a defect, never user input. */
export function messageStatus(channel: Channel, status: MessageStatus): StatusFact {
  const fact = factsByChannel[channel].get(status);
  if (!fact) throw new Error(`A ${channel} message has no status ${status}`);
  return fact;
}

/** Hours without a final outcome after which a message ends UNKNOWN. Source: guide 5857-5859. */
export const carrierEventMaxHours = data.limits.carrierEventMaxHours;

/**
 * How far along a message is when it has this status. A message is first the service's, then the carrier's, then the
 * device's; the word of who had it later counts for more. Within 0-3 it is still moving; 4 is the carrier's verdict
 * and 5 the end of the road (the device, the clock, or the call).
 */
const rankByStatus: Readonly<Record<MessageStatus, number>> = {
  ACCEPTED: 0,
  QUEUED: 1,
  INITIATED: 1,
  PENDING: 2,
  RINGING: 2,
  SENT: 3,
  ANSWERED: 3,
  SUCCESSFUL: 4,
  INVALID: 4,
  INVALID_MESSAGE: 4,
  CARRIER_UNREACHABLE: 4,
  CARRIER_BLOCKED: 4,
  SPAM: 4,
  UNROUTABLE: 4,
  DELIVERED: 5,
  UNREACHABLE: 5,
  BLOCKED: 5,
  FAILED: 5,
  TTL_EXPIRED: 5,
  UNKNOWN: 5,
  COMPLETED: 5,
  BUSY: 5,
  NO_ANSWER: 5,
};

/** The order of statuses as a number, for an index or a conditional update; see `canFollow` for the whole rule. */
export function statusRank(status: MessageStatus): number {
  return rankByStatus[status];
}

/** Whether nothing may come after this status: every final one but SUCCESSFUL, which a device receipt may still follow. */
export function isSettled(status: MessageStatus): boolean {
  return status !== 'SUCCESSFUL' && rankByStatus[status] >= rankByStatus.SUCCESSFUL;
}

/** What has become of a message, in one word: it arrived, it will not arrive, or nobody knows yet. */
export const messageOutcomes = ['DELIVERED', 'PENDING', 'FAILED'] as const;
export type MessageOutcome = (typeof messageOutcomes)[number];

/** What a status says about the message; SUCCESSFUL is pending, since the device has the last word. */
export function outcomeOf(status: MessageStatus): MessageOutcome {
  if (status === 'DELIVERED' || status === 'COMPLETED') return 'DELIVERED';
  return isSettled(status) ? 'FAILED' : 'PENDING';
}

/** Every status that has this outcome, of any channel. */
export function statusesWith(outcome: MessageOutcome): MessageStatus[] {
  const all = Object.keys(rankByStatus) as MessageStatus[]; // the keys of a Record of that type
  return all.filter((status) => outcomeOf(status) === outcome);
}

/**
 * Whether an outcome may replace the status that a message has; otherwise it came late, twice or out of order and
 * changes nothing. In SQL: `not settled and rank < next.rank`.
 *
 * - A settled status stays: no second verdict, no way back.
 * - A status is replaced only by one of a higher rank, so a repeated or overtaken report is dropped.
 * - SUCCESSFUL is the carrier's acceptance. The device's word (DELIVERED, or that it could not be reached) is later news
 *   and replaces it; a carrier's refusal is not, since it can only be an older attempt's report.
 */
export function canFollow(previous: MessageStatus, next: MessageStatus): boolean {
  return !isSettled(previous) && rankByStatus[previous] < rankByStatus[next];
}

/**
 * The `isFinal` of an event record: true for the last status that a message will have. SUCCESSFUL is last exactly when
 * the carrier gives no device receipt (the guide's example, line 5868), so whoever applies the outcome says whether one
 * is to come; every other status is as the data says.
 */
export function isFinalStatus(
  channel: Channel,
  status: MessageStatus,
  { receiptExpected }: { receiptExpected: boolean },
): boolean {
  return messageStatus(channel, status).isFinal && !(status === 'SUCCESSFUL' && receiptExpected);
}
