import type { Channel } from '@/lib/reference/channels';
import type { MessageStatus } from '@/lib/reference/event-types';

/** A message as a carrier gets it. `messageId` with `attempt` is its idempotency key: the same pair is the same message. */
export interface CarrierMessage {
  readonly workspaceId: number;
  readonly messageId: string;
  readonly attempt: number;
  readonly channel: Channel;
  readonly originator: string;
  readonly destination: string;
  readonly body: string;
}

/** What a carrier says of a message, at a time that may lie ahead where the carrier is simulated. */
export interface CarrierReport {
  readonly workspaceId: number;
  readonly messageId: string;
  readonly attempt: number;
  readonly status: MessageStatus;
  readonly dueAt: Date;
}

/**
 * Takes messages on their way. It is called inside the transaction that takes them from their lane, so it must answer in
 * bounded time, and it must know a message again by its idempotency key: after a crash the same one is handed over anew.
 */
export interface Carrier {
  handOver(messages: readonly CarrierMessage[], now: Date): Promise<readonly CarrierReport[]>;
}
