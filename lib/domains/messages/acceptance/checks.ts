import type { OperationError } from '@/lib/operations/operation-error';
import { configurationSetCheck } from './configuration-set-check';
import type { AcceptanceCheck, Deliberation, RuleResource } from './deliberation';
import { destinationCountryCheck } from './destination-country-check';
import { optOutCheck } from './opt-out-check';
import { originatorCheck } from './originator-check';
import { priceCheck } from './price-check';
import { protectConfigurationCheck } from './protect-configuration-check';
import { recipientRateCheck } from './recipient-rate-check';
import { sandboxCheck } from './sandbox-check';
import { shapeCheck } from './shape-check';
import { simulatorCheck } from './simulator-check';
import { spendLimitCheck } from './spend-limit-check';

/**
 * Every rule of accepting a message, in the order in which they are asked: the one list that sending, a dry run and
 * *Explain* share. A later rule is one more file here.
 */
export const acceptanceChecks: readonly AcceptanceCheck[] = [
  shapeCheck,
  configurationSetCheck,
  destinationCountryCheck,
  protectConfigurationCheck,
  originatorCheck,
  simulatorCheck,
  sandboxCheck,
  optOutCheck,
  recipientRateCheck,
  priceCheck,
  spendLimitCheck,
];

export interface CheckOutcome {
  readonly name: string;
  readonly title: string;
  readonly outcome: 'PASSED' | 'FAILED' | 'NOT_APPLICABLE' | 'NOT_REACHED';
  readonly detail: string;
  readonly error?: OperationError;
  readonly resource?: RuleResource;
}

/** Asks every check in order; after the first that fails, the rest is not reached. Fills in the deliberation on its way. */
export function decideAcceptance(deliberation: Deliberation): readonly CheckOutcome[] {
  let stopped = false;
  return acceptanceChecks.map(({ name, title, decide }) => {
    if (stopped) return { name, title, outcome: 'NOT_REACHED', detail: 'An earlier check stopped the message.' };
    const verdict = decide(deliberation);
    if (verdict.outcome !== 'FAILED') return { name, title, ...verdict };
    stopped = true;
    return { name, title, outcome: 'FAILED', detail: verdict.error.message, error: verdict.error };
  });
}
