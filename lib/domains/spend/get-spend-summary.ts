import { formatDollars } from '@/lib/money';
import { defineOperation } from '@/lib/operations/define-operation';
import { channels } from '@/lib/reference/channels';
import { forecastDays, forecastMicros } from './forecast.rules';
import { knownMonth, knownMonths, monthOf, spanOfMonth } from './spend-months.rules';
import { addUp, presentAmounts } from './spend.present';
import { readChannelSpend, readDaySpends } from './spend.rows';
import { getSpendSummaryInput, getSpendSummaryOutput } from './spend.shapes';

/** GetSpendSummary: what a month has cost, price and carrier fees apart and by channel, and what it will have cost. */
export const getSpendSummary = defineOperation({
  name: 'GetSpendSummary',
  exposure: 'console',
  access: 'read',
  input: getSpendSummaryInput,
  output: getSpendSummaryOutput,
  errors: { ValidationException: ['INVALID_PARAMETER'] },
  async handler(input, context) {
    const { now } = context;
    const month = knownMonth(input.Month, now);
    const isPresent = month === monthOf(now);
    const spends = await readChannelSpend(context, spanOfMonth(month));
    const total = addUp(spends);
    const forecast = isPresent
      ? forecastMicros(now, total.priceMicros + total.carrierFeeMicros, await readDaySpends(context, forecastDays(now)))
      : undefined;
    return {
      Month: month,
      IsPresent: isPresent,
      KnownMonths: knownMonths(now),
      Channels: channels.map((channel) => ({
        Channel: channel,
        ...presentAmounts(addUp(spends.filter((spend) => spend.channel === channel))),
      })),
      ...presentAmounts(total),
      Forecast: forecast === undefined ? undefined : formatDollars(forecast),
    };
  },
});
