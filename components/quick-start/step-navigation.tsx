import NextLink from 'next/link';
import { StepRow } from '@/components/patterns/wizard/step-list';
import { ExpandableSection } from '@/components/ui/expandable';
import { StatusIndicator } from '@/components/ui/status';
import type { QuickStartStep } from '@/lib/domains/quick-start/quick-start.shapes';
import { routes } from '@/lib/routes';
import { nextStepsPage, quickStartPages } from './quick-start-pages';

/** How far each step has come, in a word. */
const stateWords = {
  OPEN: undefined,
  SKIPPED: { type: 'stopped', text: 'Skipped' },
  DONE: { type: 'success', text: 'Done' },
  GONE: { type: 'warning', text: 'Deleted since' },
} as const;

/** The steps at the left, or as a menu where the window is narrow; any of them may be visited at any time. */
export function StepNavigation({ steps, current }: { steps: readonly QuickStartStep[]; current: string }) {
  const entries = [
    ...quickStartPages.map(({ step, slug, title }) => ({
      slug,
      title,
      status: steps.find(({ Step }) => Step === step)?.Status ?? 'OPEN',
    })),
    { ...nextStepsPage, status: 'OPEN' as const },
  ];
  return (
    <>
      <nav aria-label="Steps" className="sticky top-[calc(var(--size-topbar)+24px)] self-start max-lg:hidden">
        <ol>
          {entries.map(({ slug, title, status }, index) => {
            const words = stateWords[status];
            const isCurrent = slug === current;
            return (
              <StepRow
                key={slug}
                overline={index < quickStartPages.length ? `Step ${index + 1}` : 'After that'}
                state={isCurrent ? 'current' : status === 'OPEN' ? 'ahead' : 'reached'}
              >
                <span>
                  {isCurrent ? (
                    <span className="text-accent font-bold">{title}</span>
                  ) : (
                    <NextLink href={routes.quickStart(slug)} prefetch={false} className="hover:text-accent">
                      {title}
                    </NextLink>
                  )}
                  {words && (
                    <span className="block">
                      <StatusIndicator type={words.type}>{words.text}</StatusIndicator>
                    </span>
                  )}
                </span>
              </StepRow>
            );
          })}
        </ol>
      </nav>
      <nav aria-label="Steps" className="lg:hidden">
        {/* Closed again on the next step. */}
        <ExpandableSection key={current} variant="container" header={currentHeader(current)}>
          <ol className="flex flex-col gap-3">
            {entries.map(({ slug, title, status }, index) => {
              const words = stateWords[status];
              return (
                <li key={slug} className="flex flex-wrap items-center justify-between gap-x-4">
                  <NextLink
                    href={routes.quickStart(slug)}
                    prefetch={false}
                    aria-current={slug === current ? 'step' : undefined}
                    className="hover:text-accent aria-[current]:text-accent aria-[current]:font-bold"
                  >
                    {index < quickStartPages.length && `Step ${index + 1}: `}
                    {title}
                  </NextLink>
                  {words && <StatusIndicator type={words.type}>{words.text}</StatusIndicator>}
                </li>
              );
            })}
          </ol>
        </ExpandableSection>
      </nav>
    </>
  );
}

/** `Step 2 of 4` */
function currentHeader(slug: string): string {
  const index = quickStartPages.findIndex((page) => page.slug === slug);
  return index === -1 ? nextStepsPage.title : `Step ${index + 1} of ${quickStartPages.length}`;
}
