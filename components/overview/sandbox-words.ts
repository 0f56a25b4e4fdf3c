import type { Channel } from '@/lib/reference/channels';
import { quota, sandbox, voiceQuotas } from '@/lib/reference/quotas';

/** What the sandbox restricts of a channel, in one or two sentences. Source: guide 700-890. */
export function sandboxWords(channel: Channel): string {
  const reach = 'Reaches simulator numbers and verified numbers only';
  if (channel !== 'VOICE') {
    const { monthlySpendUsd } = channel === 'TEXT' ? sandbox.sms : sandbox.mms;
    return `${reach}, of which there may be ${quota('verifiedDestinationNumbers')}; spends at most $${monthlySpendUsd} a month.`;
  }
  const { messagesPerDay, maxDurationSeconds } = sandbox.voice;
  const countries = voiceQuotas.find(({ id }) => id === 'destinationCountries')?.sandbox;
  const count = typeof countries === 'object' ? countries.length : 0;
  return `${reach}, in ${count} countries; at most ${messagesPerDay} calls a day of ${maxDurationSeconds} seconds.`;
}
