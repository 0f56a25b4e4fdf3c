import NextLink from 'next/link';
import { OperationErrorAlert } from '@/components/patterns/operation-error-alert';
import { RetryButton } from '@/components/patterns/refresh';
import { InfoLink } from '@/components/shell/help-panel';
import { buttonClasses } from '@/components/ui/button';
import { Container } from '@/components/ui/container';
import { TextLink } from '@/components/ui/link';
import { StatusIndicator } from '@/components/ui/status';
import type { ActionResult } from '@/lib/console/action-result';
import type { Overview, QuickStart } from '@/lib/domains/overview/overview.shapes';
import { routes } from '@/lib/routes';
import { quickStartHelp } from './overview-help';

const cards: readonly { step: keyof QuickStart; label: string; description: string; href: string }[] = [
  { step: 'PoolCreated', label: 'Create pool', description: 'Group originators.', href: routes.phonePools.create },
  {
    step: 'ConfigurationSetCreated',
    label: 'Create set',
    description: 'Choose where events go.',
    href: routes.configurationSets.create,
  },
  {
    step: 'ProtectConfigurationCreated',
    label: 'Create configuration',
    description: 'Block or allow countries.',
    href: routes.protectConfigurations.create,
  },
  { step: 'MessageSent', label: 'Test SMS sending', description: 'Send to a simulator number.', href: routes.send() },
  {
    step: 'OriginatorRequested',
    label: 'Create request',
    description: 'Ask for an originator.',
    href: routes.phoneNumbers.request,
  },
];

/** Where to begin: five steps, each with what stands already. */
export async function QuickStartCards({ overview }: { overview: Promise<ActionResult<Overview>> }) {
  const result = await overview;
  const done = result.ok ? cards.filter(({ step }) => result.data.QuickStart[step]).length : 0;
  return (
    <Container
      title="Quick start"
      {...(result.ok && { counter: `${done}/${cards.length}` })}
      info={<InfoLink topic={quickStartHelp} />}
      actions={
        <NextLink href={routes.quickStart()} className={buttonClasses('normal')}>
          Open quick start
        </NextLink>
      }
    >
      {result.ok ? (
        // The list is cut at its left edge, so that the hairline of each row's first card falls outside.
        <div className="overflow-hidden">
          <ul className="-ml-[21px] grid gap-y-4 sm:grid-cols-2 md:grid-cols-3 lg:grid-cols-5">
            {cards.map(({ step, label, description, href }) => (
              <li key={step} className="border-line min-w-0 border-l pr-3 pl-5">
                <TextLink href={href} variant="plain" className="font-semibold">
                  {label}
                </TextLink>
                <p className="text-small text-secondary mt-0.5 mb-1">{description}</p>
                <StatusIndicator type={result.data.QuickStart[step] ? 'success' : 'pending'}>
                  {result.data.QuickStart[step] ? 'Done' : 'Not started'}
                </StatusIndicator>
              </li>
            ))}
          </ul>
        </div>
      ) : (
        <OperationErrorAlert error={result.error} header="Quick start could not be loaded" action={<RetryButton />} />
      )}
    </Container>
  );
}
