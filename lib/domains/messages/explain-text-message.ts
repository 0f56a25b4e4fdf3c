import { formatDollars } from '@/lib/money';
import { defineOperation } from '@/lib/operations/define-operation';
import { deliberate } from './acceptance/deliberate';
import { textMessageRequest } from './message-request';
import { presentCandidate } from './messages.present';
import { explainTextMessageInput, explainTextMessageOutput } from './messages.shapes';

/** ExplainTextMessage: every check of a send in order, with its outcome; sends nothing. */
export const explainTextMessage = defineOperation({
  name: 'ExplainTextMessage',
  exposure: 'console',
  access: 'read',
  input: explainTextMessageInput,
  output: explainTextMessageOutput,
  errors: {},
  async handler(input, context) {
    const { deliberation, outcomes } = await deliberate(context, textMessageRequest(input));
    const { price, parts, candidates = [] } = deliberation;
    return {
      Accepted: outcomes.every(({ outcome }) => outcome === 'PASSED' || outcome === 'NOT_APPLICABLE'),
      Checks: outcomes.map(({ name, title, outcome, detail, error, resource = error }) => ({
        Name: name,
        Title: title,
        Outcome: outcome,
        Detail: detail,
        ErrorCode: error?.code,
        Reason: error?.reason,
        ResourceType: resource?.resourceType,
        ResourceId: resource?.resourceId,
      })),
      Originators: candidates.map(presentCandidate),
      TotalMessagePrice: price && formatDollars(price.priceMicros),
      TotalCarrierFee: price && formatDollars(price.carrierFeeMicros),
      TotalMessageParts: parts?.parts.length,
    };
  },
});
