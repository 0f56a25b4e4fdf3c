import { listAlarmRows } from '@/lib/domains/alarms/alarms.rows';
import { figuresOf, groupedByKey } from '@/lib/domains/delivery-statistics/delivery-figures.rules';
import { periodsOf } from '@/lib/domains/delivery-statistics/delivery-range.rules';
import { countMessages, readSpan, type CountRow } from '@/lib/domains/delivery-statistics/delivery-statistics.rows';
import type { DeliveryRange } from '@/lib/domains/delivery-statistics/delivery-statistics.shapes';
import { mostSenderIds } from '@/lib/domains/sender-ids/sender-ids.rules';
import type { OperationContext } from '@/lib/operations/call-context';
import { defineOperation } from '@/lib/operations/define-operation';
import { quota } from '@/lib/reference/quotas';
import { readWorkspaceState } from './overview.rows';
import { getOverviewInput, getOverviewOutput, type MessageCounts } from './overview.shapes';

const countsOf = (rows: readonly CountRow[]) => {
  const { Sent, Delivered, Failed, Pending } = figuresOf(rows, []);
  return { Sent, Delivered, Failed, Pending };
};

async function countLast(context: OperationContext, Range: DeliveryRange): Promise<MessageCounts> {
  const span = readSpan(context, { Range });
  const rows = await countMessages(context, span, [], 'period');
  const rowsAt = groupedByKey(rows);
  return {
    StartTime: span.from,
    EndTime: span.to,
    ...countsOf(rows),
    Periods: periodsOf(span).map(({ start }) => ({
      StartTime: start,
      ...countsOf(rowsAt.get(String(start.getTime())) ?? []),
    })),
  };
}

/**
 * GetOverview: what a workspace has and has done, and how its last messages fared: all that Overview shows but its spend.
 * From short lists and roll-ups alone, so that it costs the same however many messages there are.
 */
export const getOverview = defineOperation({
  name: 'GetOverview',
  exposure: 'console',
  access: 'read',
  input: getOverviewInput,
  output: getOverviewOutput,
  errors: {},
  async handler(_, context) {
    const [state, alarms, Last24Hours, Last7Days] = await Promise.all([
      readWorkspaceState(context),
      listAlarmRows(context),
      countLast(context, 'LAST_24_HOURS'),
      countLast(context, 'LAST_7_DAYS'),
    ]);
    return {
      QuickStart: {
        PoolCreated: state.pools > 0,
        ConfigurationSetCreated: state.sets > 0,
        ProtectConfigurationCreated: state.protectConfigurations > 0,
        MessageSent: state.hasSent,
        OriginatorRequested: state.ownNumbers + state.senderIds > 0,
      },
      FiringAlarms: alarms.flatMap(({ alarmName, state: alarmState }) => (alarmState === 'ALARM' ? [alarmName] : [])),
      Resources: [
        { Name: 'PHONE_POOLS' as const, Used: state.pools, Max: quota('pools') },
        { Name: 'PHONE_NUMBERS' as const, Used: state.numbers, Max: quota('numbers') },
        { Name: 'SENDER_IDS' as const, Used: state.senderIds, Max: mostSenderIds },
        { Name: 'CONFIGURATION_SETS' as const, Used: state.sets, Max: quota('configurationSets') },
        { Name: 'OPT_OUT_LISTS' as const, Used: state.optOutLists, Max: quota('optOutLists') },
        {
          Name: 'PROTECT_CONFIGURATIONS' as const,
          Used: state.protectConfigurations,
          Max: quota('protectConfigurations'),
        },
        {
          Name: 'VERIFIED_DESTINATION_NUMBERS' as const,
          Used: state.verifiedNumbers,
          Max: quota('verifiedDestinationNumbers'),
        },
      ],
      Last24Hours,
      Last7Days,
    };
  },
});
