import { Columns } from '@/components/ui/columns';
import { Container } from '@/components/ui/container';
import { TextLink } from '@/components/ui/link';
import { StatusIndicator } from '@/components/ui/status';
import type { QuickStartStep } from '@/lib/domains/quick-start/quick-start.shapes';
import { routes } from '@/lib/routes';
import { quickStartPages } from './quick-start-pages';
import { RestartButton } from './step-buttons';

/** After the steps: what there is now, and the way from the sandbox to production (guide 695). */
export function NextSteps({
  steps,
  mayChangeChannels,
}: {
  steps: readonly QuickStartStep[];
  mayChangeChannels: boolean;
}) {
  return (
    <>
      <Container title="Your steps" actions={<RestartButton />}>
        <ul className="divide-row-line divide-y">
          {quickStartPages.map((page) => (
            <li key={page.step} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-2">
              <TextLink href={routes.quickStart(page.slug)}>{page.title}</TextLink>
              <StepOutcome page={page} state={steps.find(({ Step }) => Step === page.step)} />
            </li>
          ))}
        </ul>
      </Container>
      <Container title="Move from the sandbox to production">
        <div className="flex max-w-[640px] flex-col gap-2">
          <p>
            In the sandbox, messages reach simulator numbers and numbers that you have verified, and spending is limited
            tightly. Once everything is tested, move each channel that you need to production and set its spending
            limit.
          </p>
          <p>
            {mayChangeChannels ? (
              <TextLink href={routes.settings}>Choose the channels and their limits in Settings</TextLink>
            ) : (
              <>
                An administrator does that in <TextLink href={routes.settings}>Settings</TextLink>. Your permissions do
                not include PutAccountSettings.
              </>
            )}
          </p>
        </div>
      </Container>
      <Columns layout="2">
        <Container title="Send from your code">
          <p className="mb-2">
            The same operations answer the AWS CLI and SDKs. Every form shows its CLI command; access keys and examples
            stand in Settings.
          </p>
          <TextLink href={routes.settingsTab('developers')}>For developers</TextLink>
        </Container>
        <Container title="See what becomes of messages">
          <p className="mb-2">
            Each message with its events and its price, how many arrive and why some do not, and what the month costs.
          </p>
          <div className="flex flex-wrap gap-x-6 gap-y-1">
            <TextLink href={routes.messages.list}>Messages</TextLink>
            <TextLink href={routes.delivery.page()}>Delivery</TextLink>
            <TextLink href={routes.spend.page()}>Spend</TextLink>
            <TextLink href={routes.alarms.list()}>Alarms</TextLink>
            <TextLink href={routes.destinations.list()}>Event destinations</TextLink>
          </div>
        </Container>
      </Columns>
    </>
  );
}

function StepOutcome({ page, state }: { page: (typeof quickStartPages)[number]; state: QuickStartStep | undefined }) {
  if (state?.Status === 'DONE' && state.ResourceId !== undefined) {
    return (
      <StatusIndicator type="success">
        {page.step === 'MESSAGE' && 'To '}
        <TextLink href={page.hrefOf(state.ResourceId)}>{state.ResourceName}</TextLink>
      </StatusIndicator>
    );
  }
  if (state?.Status === 'GONE')
    return <StatusIndicator type="warning">{state.ResourceName}, deleted since</StatusIndicator>;
  return state?.Status === 'SKIPPED' ? (
    <StatusIndicator type="stopped">Skipped</StatusIndicator>
  ) : (
    <StatusIndicator type="pending">Open</StatusIndicator>
  );
}
