import { createHash } from 'node:crypto';
import type { MessageStatus } from '@/lib/reference/event-types';
import { simulatorDestination } from '@/lib/reference/simulator-numbers';
import type { Carrier, CarrierMessage, CarrierReport } from './carrier';

export interface SimulatorBehaviour {
  /** Shares by final status; they need not sum to 100. */
  readonly outcomeShares: Readonly<Record<string, number>>;
  readonly acceptanceDelayMilliseconds: number;
  readonly deliveryDelayMilliseconds: number;
}

/** Reports that a test has scripted for a message instead of the carrier's own. */
export type Script = readonly { readonly Status: string; readonly DelayMilliseconds: number }[];

/** The outcome of a failure number (guide 930-977): the device is not there. */
const simulatedFailure = 'UNREACHABLE';

/** Statuses by which the device itself answers, so that the carrier had accepted the message before. */
const deviceStatuses = new Set(['DELIVERED', 'UNREACHABLE', 'BLOCKED', 'FAILED', 'TTL_EXPIRED', 'UNKNOWN']);

/** Two fractions of 1 that depend on the message alone: the same message has the same fate each time it is handed over. */
function chances(messageId: string, attempt: number): [outcome: number, pace: number] {
  const digest = createHash('sha256').update(`${messageId}/${attempt}`).digest();
  return [digest.readUInt32BE(0) / 2 ** 32, digest.readUInt32BE(4) / 2 ** 32];
}

function drawStatus(shares: Readonly<Record<string, number>>, chance: number): string {
  const total = Object.values(shares).reduce((sum, share) => sum + share, 0);
  let left = chance * total;
  for (const [status, share] of Object.entries(shares)) {
    if (left < share) return status;
    left -= share;
  }
  return 'DELIVERED';
}

/**
 * The default carrier: it delivers nothing outside. Success numbers receive, failure numbers fail, other numbers follow
 * the workspace's settings, reproducibly from the message ID.
 * @param speed how fast simulated time runs; Infinity means that every report is due at once
 */
export class SimulatorCarrier implements Carrier {
  constructor(
    private readonly behaviour: SimulatorBehaviour,
    private readonly speed: number,
    private readonly scriptFor: (message: CarrierMessage) => Script | undefined = () => undefined,
  ) {}

  handOver(messages: readonly CarrierMessage[], now: Date): Promise<readonly CarrierReport[]> {
    return Promise.resolve(messages.flatMap((message) => this.reportsOf(message, now)));
  }

  private reportsOf(message: CarrierMessage, now: Date): CarrierReport[] {
    const { workspaceId, messageId, attempt, destination } = message;
    const report = (status: string, delayMilliseconds: number): CarrierReport => ({
      workspaceId,
      messageId,
      attempt,
      status: status as MessageStatus, // settings and scripts are checked against the known statuses when they are stored
      dueAt: new Date(now.getTime() + delayMilliseconds / this.speed),
    });
    const script = this.scriptFor(message);
    if (script) return script.map(({ Status, DelayMilliseconds }) => report(Status, DelayMilliseconds));
    const [outcome, pace] = chances(messageId, attempt);
    const simulated = simulatorDestination(destination);
    const status = simulated
      ? simulated.outcome === 'SUCCESS'
        ? 'DELIVERED'
        : simulatedFailure
      : drawStatus(this.behaviour.outcomeShares, outcome);
    // Real carriers are never equally quick: a third faster to a third slower.
    const factor = 2 / 3 + pace * (2 / 3);
    const accepted = this.behaviour.acceptanceDelayMilliseconds * factor;
    const final = accepted + this.behaviour.deliveryDelayMilliseconds * factor;
    return [
      report('PENDING', 0),
      ...(deviceStatuses.has(status) ? [report('SUCCESSFUL', accepted)] : []),
      report(status, final),
    ];
  }
}
