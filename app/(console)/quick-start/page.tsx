import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { NextSteps } from '@/components/quick-start/next-steps';
import { nextStepsHelp, stepHelp } from '@/components/quick-start/quick-start-help';
import { nextStepsPage, quickStartPages, resumeHref } from '@/components/quick-start/quick-start-pages';
import { StepHeading } from '@/components/quick-start/step-heading';
import { StepNavigation } from '@/components/quick-start/step-navigation';
import type { SearchParams } from '@/components/patterns/resource-table';
import { ConsolePage } from '@/components/shell/console-page';
import { InfoLink } from '@/components/shell/help-panel';
import { callFromPage } from '@/lib/console/call-from-page';
import { callerMay } from '@/lib/console/caller-may';
import { putAccountSettings } from '@/lib/domains/account';
import { getQuickStart } from '@/lib/domains/quick-start';
import { StepContent } from './step-content';

export const metadata: Metadata = { title: 'Quick start' };

/** The guide's tutorial: one step at a time, named in the address; without one, where the reader left off. */
export default async function QuickStartPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const [{ Steps: steps }, { step: slug }] = await Promise.all([callFromPage(getQuickStart, {}), searchParams]);
  const page = quickStartPages.find((one) => one.slug === slug);
  if (!page && slug !== nextStepsPage.slug) redirect(resumeHref(steps));
  const shown = page ?? { ...nextStepsPage, description: 'What there is now, and where to go on from here.' };
  return (
    <ConsolePage breadcrumbs={[{ label: 'Quick start' }]}>
      <div className="grid gap-x-10 gap-y-4 lg:grid-cols-[232px_minmax(0,996px)]">
        <StepNavigation steps={steps} current={shown.slug} />
        <div className="gap-stack flex min-w-0 flex-col">
          <StepHeading
            slug={shown.slug}
            title={shown.title}
            info={<InfoLink topic={page ? stepHelp[page.step] : nextStepsHelp} />}
            description={shown.description}
          />
          {page ? (
            <StepContent key={page.slug} page={page} steps={steps} />
          ) : (
            <NextSteps steps={steps} mayChangeChannels={await callerMay(putAccountSettings)} />
          )}
        </div>
      </div>
    </ConsolePage>
  );
}
