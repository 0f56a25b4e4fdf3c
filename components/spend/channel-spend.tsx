import type { ReactNode } from 'react';
import { Meter } from '@/components/patterns/charts/meter';
import { channelLabels, channelOrder } from '@/components/settings/channel-words';
import { spendLimitsHelp } from '@/components/settings/settings-help';
import { InfoLink } from '@/components/shell/help-panel';
import { Container } from '@/components/ui/container';
import { TextLink } from '@/components/ui/link';
import type { SpendSummary } from '@/lib/domains/spend/spend.shapes';
import type { Spend } from '@/lib/domains/spend-limits/spend-limits.shapes';
import type { Channel } from '@/lib/reference/channels';
import { routes } from '@/lib/routes';
import { FollowSpend } from './follow-spend';
import { dollarsText, microsOf } from './spend-words';

/** The limits of the present month, and how far each channel has come. */
export function LimitsContainer({ summary, spends }: { summary: SpendSummary; spends: readonly Spend[] }) {
  return (
    <Container
      title="Limits"
      info={<InfoLink topic={spendLimitsHelp} />}
      actions={
        <>
          <FollowSpend summary={summary} />
          <TextLink href={routes.alarms.list()}>View alarms</TextLink>
        </>
      }
    >
      <Channels>
        {(channel) => {
          const spend = spends.find(({ Channel }) => Channel === channel);
          return spend && <ChannelLimit spend={spend} />;
        }}
      </Channels>
    </Container>
  );
}

function ChannelLimit({ spend }: { spend: Spend }) {
  const { Channel, MonthToDate, EnforcedLimit, AccountLimit, RemainingLimit, Production } = spend;
  return (
    <Meter
      label={channelLabels[Channel]}
      // Amounts up to nine billion dollars are exact as numbers of micros.
      value={Number(microsOf(MonthToDate))}
      limit={Number(microsOf(EnforcedLimit ?? AccountLimit))}
      limitName={EnforcedLimit === undefined ? 'account limit' : 'enforced limit'}
      format="micros"
      detail={
        <>
          <span className="block">Remaining {dollarsText(RemainingLimit)}</span>
          <span className="block">
            {EnforcedLimit !== undefined
              ? `Account limit ${dollarsText(AccountLimit)}`
              : Production
                ? 'No enforced limit'
                : 'Sandbox, no enforced limit'}
          </span>
        </>
      }
    />
  );
}

/** What each channel cost in a month that is over: its limits are not those of today. */
export function ChannelsContainer({ summary }: { summary: SpendSummary }) {
  return (
    <Container title="Channels">
      <Channels>
        {(channel) => {
          const spend = summary.Channels.find(({ Channel }) => Channel === channel);
          return (
            spend && (
              <>
                <div className="text-label">{channelLabels[channel]}</div>
                <div className="text-h2" title={`$${spend.Total}`}>
                  {dollarsText(spend.Total)}
                </div>
                <div className="text-small text-muted">
                  Price {dollarsText(spend.Price)}, carrier fees {dollarsText(spend.CarrierFees)}
                </div>
              </>
            )
          );
        }}
      </Channels>
    </Container>
  );
}

/** The channels side by side with hairlines between, one under the other when narrow. */
function Channels({ children }: { children: (channel: Channel) => ReactNode }) {
  return (
    <div className="@container">
      <div className="divide-line grid gap-y-4 divide-y @[560px]:grid-cols-3 @[560px]:divide-x @[560px]:divide-y-0">
        {channelOrder.map((channel) => (
          <div
            key={channel}
            role="group"
            aria-label={channelLabels[channel]}
            className="min-w-0 not-last:pb-4 @[560px]:not-first:pl-5 @[560px]:not-last:pr-5 @[560px]:not-last:pb-0"
          >
            {children(channel)}
          </div>
        ))}
      </div>
    </div>
  );
}
