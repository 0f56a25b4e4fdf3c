import { Meter } from '@/components/patterns/charts/meter';
import { ChannelColumns } from '@/components/settings/channel-columns';
import { spendLimitsHelp } from '@/components/settings/settings-help';
import { InfoLink } from '@/components/shell/help-panel';
import { Container } from '@/components/ui/container';
import { cn } from '@/lib/class-names';
import type { Spend } from '@/lib/domains/spend-limits/spend-limits.shapes';
import { formatDollarsForDisplay, parseDollars } from '@/lib/money';
import { EditSpendLimitButton } from './edit-spend-limit-button';

const micros = (dollars: string) => parseDollars(dollars) ?? 0n;

/** What each channel may spend in a month and has spent, with the customer's own limits to edit. */
export function SpendLimitsContainer({ spends, mayEdit }: { spends: readonly Spend[]; mayEdit: boolean }) {
  return (
    <Container
      title="Spending limits"
      info={<InfoLink topic={spendLimitsHelp} />}
      description="Per channel and calendar month (UTC). Sending stops once the remaining limit is spent."
    >
      <ChannelColumns>
        {(channel) => {
          const spend = spends.find(({ Channel }) => Channel === channel);
          if (!spend) return { action: null, content: '-' };
          return {
            action: <EditSpendLimitButton spend={spend} mayEdit={mayEdit} />,
            content: (
              <>
                <dl className="divide-row-line divide-y">
                  <Amount label="Account limit" dollars={spend.AccountLimit} />
                  <Amount label="Enforced limit" dollars={spend.EnforcedLimit} />
                  <Amount label="Remaining limit" dollars={spend.RemainingLimit} strong />
                </dl>
                {/* Amounts up to a billion dollars are exact as numbers of micros. */}
                <Meter
                  label="Spent this month"
                  value={Number(micros(spend.MonthToDate))}
                  limit={Number(micros(spend.EnforcedLimit ?? spend.AccountLimit))}
                  format="micros"
                />
              </>
            ),
          };
        }}
      </ChannelColumns>
    </Container>
  );
}

/** A line of a bill: what it is at the left, how much at the right. */
function Amount({ label, dollars, strong = false }: { label: string; dollars: string | undefined; strong?: boolean }) {
  return (
    <div className="flex justify-between gap-4 py-1.5 first:pt-0">
      <dt className="text-label">{label}</dt>
      <dd className={cn('tabular-nums', strong && 'text-heading font-bold')}>
        {dollars === undefined ? '-' : formatDollarsForDisplay(micros(dollars))}
      </dd>
    </div>
  );
}
