import type { OperationContext } from '@/lib/operations/call-context';
import { storeAcceptedMessage } from './accept.rows';
import { decideAcceptance, type CheckOutcome } from './checks';
import type { Deliberation, MessageRequest } from './deliberation';
import { readFacts } from './facts.rows';
import { recipientRateError } from './recipient-rate-check';
import { effectiveLimitMicros, spendLimitError } from './spend-limit-check';

export interface DeliberatedMessage {
  readonly deliberation: Deliberation;
  readonly outcomes: readonly CheckOutcome[];
}

/** Reads the facts and asks every check. Changes nothing: this is what *Explain* and a dry run are. */
export async function deliberate(context: OperationContext, request: MessageRequest): Promise<DeliberatedMessage> {
  const deliberation: Deliberation = { request, facts: await readFacts(context, request), now: context.now };
  return { deliberation, outcomes: decideAcceptance(deliberation) };
}

/** The deliberation with all that passed checks leave behind. */
function complete(deliberation: Deliberation): Required<Deliberation> {
  const { destination, country, body, parts, originator, candidates, price } = deliberation;
  if (!destination || !country || body === undefined || !parts || !originator || !candidates || !price) {
    throw new Error('A message passed its checks without what they decide.');
  }
  return { ...deliberation, destination, country, body, parts, originator, candidates, price };
}

/**
 * Accepts a message or refuses it with the first check that fails.
 * @returns the message id; for a dry run, one that names nothing
 */
export async function acceptOrRefuse(
  context: OperationContext,
  request: MessageRequest,
  { dryRun = false }: { dryRun?: boolean } = {},
): Promise<string> {
  const { deliberation, outcomes } = await deliberate(context, request);
  const refusal = outcomes.find((outcome) => outcome.error !== undefined)?.error;
  if (refusal) throw refusal;
  const messageId = context.newUuid();
  if (dryRun) return messageId;
  const decided = complete(deliberation);
  const stored = await storeAcceptedMessage(context, decided, messageId);
  // The facts were true when they were read; another send came in between.
  if (stored === 'OVER_LIMIT') throw spendLimitError(request.channel, effectiveLimitMicros(decided.facts));
  if (stored === 'TOO_SOON') throw recipientRateError(decided.destination);
  context.wakeWorker();
  return messageId;
}
