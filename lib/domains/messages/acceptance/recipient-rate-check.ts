import { throttled } from '@/lib/operations/operation-error';
import { messagesPerSecondToOneRecipient } from '@/lib/reference/throughput';
import { simulatorDestination } from '@/lib/reference/simulator-numbers';
import { failed, notApplicable, passed, type AcceptanceCheck, type Deliberation } from './deliberation';

/** Milliseconds between two messages to one person (quotas.json, `perRecipientRate`). */
export const recipientPauseMilliseconds = 1000 / messagesPerSecondToOneRecipient;

/**
 * Why the one-a-second rule does not hold for a message, or undefined where it does: simulators take as much as one likes,
 * and a person who writes is answered.
 */
export function recipientRateExemption({ destination, request }: Deliberation): string | undefined {
  if (simulatorDestination(destination ?? request.destination)) return 'Simulator destinations are exempt.';
  return request.purpose === 'REPLY' ? 'An answer goes out at once.' : undefined;
}

export const recipientRateError = (destination: string) =>
  throttled(`${destination} was sent a message less than a second ago: one message a second reaches one number.`);

export const recipientRateCheck: AcceptanceCheck = {
  name: 'RECIPIENT_RATE',
  title: 'Messages to one recipient',
  decide(deliberation) {
    const { facts, now, request, destination = request.destination } = deliberation;
    const exemption = recipientRateExemption(deliberation);
    if (exemption) return notApplicable(exemption);
    const last = facts.lastAcceptedAt;
    if (last && now.getTime() - last.getTime() < recipientPauseMilliseconds) {
      return failed(recipientRateError(destination));
    }
    return passed('No message went to this number within the last second.');
  },
};
