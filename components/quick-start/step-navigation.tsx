import NextLink from 'next/link';
import { StepRow } from '@/components/patterns/wizard/step-list';
import { StatusIndicator } from '@/components/ui/status';
import type { QuickStartStep } from '@/lib/domains/quick-start/quick-start.shapes';
import { routes } from '@/lib/routes';
import { nextStepsPage, quickStartPages } from './quick-start-pages';
import { StepMenu } from './step-menu';

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
                    <span className="text-small block">
                      <StatusIndicator type={words.type}>{words.text}</StatusIndicator>
                    </span>
                  )}
                </span>
              </StepRow>
            );
          })}
        </ol>
      </nav>
      <div className="lg:hidden">
        <StepMenu
          current={current}
          options={entries.map(({ slug, title, status }, index) => ({
            value: slug,
            label: index < quickStartPages.length ? `Step ${index + 1}: ${title}` : title,
            ...(stateWords[status] && { description: stateWords[status].text }),
          }))}
        />
      </div>
    </>
  );
}
