import { throttled } from '@/lib/operations/operation-error';
import { messagesPerSecondToOneRecipient } from '@/lib/reference/throughput';
import { simulatorDestination } from '@/lib/reference/simulator-numbers';
import { failed, notApplicable, passed, type AcceptanceCheck, type Deliberation } from './deliberation';

/** Milliseconds between two messages to one person (quotas.json, `perRecipientRate`). */
export const recipientPauseMilliseconds = 1000 / messagesPerSecondToOneRecipient;

/** Whether the one-a-second rule does not hold: simulators take as much as one likes. */
export const isExemptFromRecipientRate = ({ destination, request }: Deliberation): boolean =>
  simulatorDestination(destination ?? request.destination) !== undefined;

export const recipientRateError = (destination: string) =>
  throttled(`${destination} was sent a message less than a second ago: one message a second reaches one number.`);

export const recipientRateCheck: AcceptanceCheck = {
  name: 'RECIPIENT_RATE',
  title: 'Messages to one recipient',
  decide(deliberation) {
    const { facts, now, request, destination = request.destination } = deliberation;
    if (isExemptFromRecipientRate(deliberation)) return notApplicable('Simulator destinations are exempt.');
    const last = facts.lastAcceptedAt;
    if (last && now.getTime() - last.getTime() < recipientPauseMilliseconds) {
      return failed(recipientRateError(destination));
    }
    return passed('No message went to this number within the last second.');
  },
};
