import { formatDollarsForDisplay } from '@/lib/money';
import { quotaExceeded } from '@/lib/operations/operation-error';
import type { Channel } from '@/lib/reference/channels';
import { failed, notApplicable, passed, type AcceptanceCheck, type AcceptanceFacts } from './deliberation';

/** What may be spent in the month: the enforced limit where one is set, never more than the account limit. */
export function effectiveLimitMicros(
  facts: Pick<AcceptanceFacts, 'accountLimitMicros' | 'enforcedLimitMicros'>,
): bigint {
  const { accountLimitMicros, enforcedLimitMicros = accountLimitMicros } = facts;
  return enforcedLimitMicros < accountLimitMicros ? enforcedLimitMicros : accountLimitMicros;
}

const channelNames: Record<Channel, string> = { TEXT: 'SMS', MEDIA: 'MMS', VOICE: 'voice' };

export const spendLimitError = (channel: Channel, limitMicros: bigint) =>
  quotaExceeded(
    `MONTHLY_SPEND_LIMIT_REACHED_FOR_${channel}`,
    `This message would take the month's ${channelNames[channel]} spend over its limit of ${formatDollarsForDisplay(limitMicros)}.`,
  );

/** Month to date and this message stay within the limit. The reservation itself decides again, exactly. */
export const spendLimitCheck: AcceptanceCheck = {
  name: 'SPEND_LIMIT',
  title: 'Monthly spend limit',
  decide({ request, facts, price }) {
    const charge = price?.chargeMicros ?? 0n;
    if (charge === 0n) return notApplicable('The message costs nothing.');
    const limit = effectiveLimitMicros(facts);
    if (facts.spentMicros + charge > limit) return failed(spendLimitError(request.channel, limit));
    const left = formatDollarsForDisplay(limit - facts.spentMicros - charge);
    return passed(`${left} of ${formatDollarsForDisplay(limit)} are left this month after this message.`);
  },
};
