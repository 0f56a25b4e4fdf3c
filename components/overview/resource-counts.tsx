import { OperationErrorAlert } from '@/components/patterns/operation-error-alert';
import { RetryButton } from '@/components/patterns/refresh';
import { Container } from '@/components/ui/container';
import { TextLink } from '@/components/ui/link';
import { StatusIndicator } from '@/components/ui/status';
import type { ActionResult } from '@/lib/console/action-result';
import type { Overview, ResourceName } from '@/lib/domains/overview/overview.shapes';
import { routes } from '@/lib/routes';

const lists: Readonly<Record<ResourceName, { label: string; href: string }>> = {
  PHONE_POOLS: { label: 'Phone pools', href: routes.phonePools.list },
  PHONE_NUMBERS: { label: 'Phone numbers', href: routes.phoneNumbers.list },
  SENDER_IDS: { label: 'Sender IDs', href: routes.senderIds.list },
  CONFIGURATION_SETS: { label: 'Configuration sets', href: routes.configurationSets.list },
  OPT_OUT_LISTS: { label: 'Opt-out lists', href: routes.optOutLists.list },
  PROTECT_CONFIGURATIONS: { label: 'Protect configurations', href: routes.protectConfigurations.list },
  VERIFIED_DESTINATION_NUMBERS: { label: 'Verified numbers', href: routes.verifiedNumbers },
};

const COUNT = new Intl.NumberFormat('en');

/** How much there is of what quotas limit. */
export async function ResourceCounts({ overview }: { overview: Promise<ActionResult<Overview>> }) {
  const result = await overview;
  return (
    <Container title="Resources" description="Of the quota in this Region.">
      {result.ok ? (
        <dl className="divide-row-line divide-y">
          {result.data.Resources.map(({ Name, Used, Max }) => (
            <div key={Name} className="flex items-baseline justify-between gap-4 py-2 first:pt-0 last:pb-0">
              <dt>
                <TextLink href={lists[Name].href} variant="plain">
                  {lists[Name].label}
                </TextLink>
              </dt>
              <dd className="tabular-nums">
                {Used >= Max ? (
                  <StatusIndicator type="warning">
                    <Use used={Used} max={Max} />
                  </StatusIndicator>
                ) : (
                  <Use used={Used} max={Max} />
                )}
              </dd>
            </div>
          ))}
        </dl>
      ) : (
        <OperationErrorAlert error={result.error} header="Resources could not be loaded" action={<RetryButton />} />
      )}
    </Container>
  );
}

function Use({ used, max }: { used: number; max: number }) {
  return (
    <>
      <strong className="text-heading">{COUNT.format(used)}</strong> of {COUNT.format(max)}
    </>
  );
}
