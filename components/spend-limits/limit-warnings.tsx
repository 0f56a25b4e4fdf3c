import { channelLabels, channelOrder } from '@/components/settings/channel-words';
import { Alert } from '@/components/ui/alert';
import { Stack } from '@/components/ui/columns';
import { TextLink } from '@/components/ui/link';
import { monthAfter } from '@/lib/domains/spend-limits/limit-warning.rules';
import type { Spend } from '@/lib/domains/spend-limits/spend-limits.shapes';
import { formatDollarsForDisplay, parseDollars } from '@/lib/money';
import { routes } from '@/lib/routes';

const display = (dollars: string) => formatDollarsForDisplay(parseDollars(dollars) ?? 0n);

/**
 * Warns of channels whose spend this month is near their limit or at it; draws nothing otherwise.
 * @param editHere the limits are edited on this very page: no link leads there
 */
export function LimitWarnings({ spends, editHere = false }: { spends: readonly Spend[]; editHere?: boolean }) {
  const warned = channelOrder.flatMap(
    (channel) => spends.find(({ Channel, LimitWarning }) => Channel === channel && LimitWarning) ?? [],
  );
  if (warned.length === 0) return null;
  return (
    <Stack gap="tight">
      {warned.map((spend) => (
        <LimitWarningAlert key={spend.Channel} spend={spend} editHere={editHere} />
      ))}
    </Stack>
  );
}

function LimitWarningAlert({ spend, editHere }: { spend: Spend; editHere: boolean }) {
  const { Channel, LimitWarning, MonthToDate, RemainingLimit, Month } = spend;
  const label = channelLabels[Channel];
  const reached = LimitWarning?.Level === 'REACHED';
  const limit = display(spend.EnforcedLimit ?? spend.AccountLimit);
  return (
    <Alert
      type={reached ? 'error' : 'warning'}
      header={
        reached
          ? `${label} has reached its spending limit`
          : `${label} has spent ${LimitWarning?.SharePercent}% of its limit`
      }
    >
      {display(MonthToDate)} of {limit} {spend.EnforcedLimit === undefined ? '(account limit)' : '(enforced limit)'} are
      spent this month.{' '}
      {reached
        ? 'Messages that cost anything are refused'
        : `A message that costs more than the remaining ${display(RemainingLimit)} is refused`}{' '}
      until the limit is raised or {monthAfter(Month)} begins (UTC).
      <div className="flex flex-wrap gap-x-4">
        {!editHere && <TextLink href={routes.settings}>Edit spending limits</TextLink>}
        <TextLink href={routes.alarms.create}>Create an alarm</TextLink>
      </div>
    </Alert>
  );
}
