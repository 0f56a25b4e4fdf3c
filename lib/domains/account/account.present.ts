import { formatDollars } from '@/lib/money';
import type { Workspace } from '@/lib/operations/call-context';
import type { ChannelLimits } from '@/lib/domains/spend-limits/spend-limits.rules';
import type { AccountSettings, SimulatorSettings } from './account.shapes';
import type { simulatorSettings } from '@/db/schema';

export function presentAccountSettings(workspace: Workspace, channels: readonly ChannelLimits[]): AccountSettings {
  return {
    AccountId: workspace.accountId,
    Region: workspace.region,
    Channels: channels.map(({ channel, production, accountLimitMicros, enforcedLimitMicros }) => ({
      Channel: channel,
      Production: production,
      AccountLimit: formatDollars(accountLimitMicros),
      EnforcedLimit: enforcedLimitMicros === null ? undefined : formatDollars(enforcedLimitMicros),
    })),
  };
}

export function presentSimulatorSettings(row: typeof simulatorSettings.$inferSelect): SimulatorSettings {
  return {
    OutcomeShares: row.outcomeShares,
    AcceptanceDelayMilliseconds: row.acceptanceDelayMilliseconds,
    DeliveryDelayMilliseconds: row.deliveryDelayMilliseconds,
  };
}
