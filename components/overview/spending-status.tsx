import { Meter } from '@/components/patterns/charts/meter';
import { OperationErrorAlert } from '@/components/patterns/operation-error-alert';
import { RetryButton } from '@/components/patterns/refresh';
import { ChannelColumns } from '@/components/settings/channel-columns';
import { InfoLink } from '@/components/shell/help-panel';
import { EditSpendLimitButton } from '@/components/spend-limits/edit-spend-limit-button';
import { LimitWarnings } from '@/components/spend-limits/limit-warnings';
import { Badge } from '@/components/ui/badge';
import { buttonClasses } from '@/components/ui/button';
import { Stack } from '@/components/ui/columns';
import { Container } from '@/components/ui/container';
import { TextLink } from '@/components/ui/link';
import type { ActionResult } from '@/lib/console/action-result';
import type { Spend } from '@/lib/domains/spend-limits/spend-limits.shapes';
import { formatDollarsBriefly, parseDollars } from '@/lib/money';
import { routes } from '@/lib/routes';
import { spendingHelp } from './overview-help';
import { sandboxWords } from './sandbox-words';

const micros = (dollars: string) => parseDollars(dollars) ?? 0n;
const display = (dollars: string) => formatDollarsBriefly(micros(dollars));

const MONTH = new Intl.DateTimeFormat('en', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** Which tier each channel is in, what the sandbox restricts, and what the month has cost against its limits. */
export async function SpendingStatus({
  spends,
  mayEdit,
}: {
  spends: Promise<readonly ActionResult<Spend>[]>;
  mayEdit: Promise<boolean>;
}) {
  const [results, isAllowed] = await Promise.all([spends, mayEdit]);
  const failed = results.find((result) => !result.ok);
  const all = results.flatMap((result) => (result.ok ? [result.data] : []));
  const month = all[0]?.Month;
  return (
    <Stack>
      <LimitWarnings spends={all} editHere />
      <Container
        title="Spending status"
        info={<InfoLink topic={spendingHelp} />}
        description={month && `Month to date, ${MONTH.format(new Date(month))}`}
        actions={
          <TextLink
            href={routes.spend.page()}
            variant="plain"
            className={buttonClasses('inline-link', 'min-h-control')}
          >
            View spend
          </TextLink>
        }
      >
        {failed && !failed.ok ? (
          <OperationErrorAlert
            error={failed.error}
            header="Spending status could not be loaded"
            action={<RetryButton />}
          />
        ) : (
          <ChannelColumns>
            {(channel) => {
              const spend = all.find(({ Channel }) => Channel === channel);
              if (!spend) return { action: null, content: '-' };
              return {
                badge: spend.Production ? <Badge color="green">Production</Badge> : <Badge>Sandbox</Badge>,
                action: <EditSpendLimitButton spend={spend} mayEdit={isAllowed} variant="inline-link" />,
                content: <ChannelSpend spend={spend} />,
              };
            }}
          </ChannelColumns>
        )}
      </Container>
    </Stack>
  );
}

function ChannelSpend({ spend }: { spend: Spend }) {
  return (
    <>
      <dl className="grid grid-cols-3 gap-2">
        <Limit label="Account limit" value={display(spend.AccountLimit)} />
        <Limit label="Enforced limit" value={spend.EnforcedLimit === undefined ? '–' : display(spend.EnforcedLimit)} />
        <Limit label="Remaining limit" value={display(spend.RemainingLimit)} />
      </dl>
      {/* Amounts up to a billion dollars are exact as numbers of micros. */}
      <Meter
        label="Spent this month"
        value={Number(micros(spend.MonthToDate))}
        limit={Number(micros(spend.EnforcedLimit ?? spend.AccountLimit))}
        format="micros"
      />
      {!spend.Production && (
        <p className="text-small text-secondary">
          {sandboxWords(spend.Channel)}{' '}
          <TextLink href={routes.settings} className="whitespace-nowrap">
            Leave the sandbox
          </TextLink>
        </p>
      )}
    </>
  );
}

function Limit({ label, value }: { label: string; value: string }) {
  return (
    <div className="min-w-0">
      <dt className="text-small text-label font-semibold">{label}</dt>
      <dd className="tabular-nums">{value}</dd>
    </div>
  );
}
