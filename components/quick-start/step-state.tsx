import NextLink from 'next/link';
import { Alert } from '@/components/ui/alert';
import { buttonClasses } from '@/components/ui/button';
import { Container } from '@/components/ui/container';
import { ExpandableSection } from '@/components/ui/expandable';
import { KeyValuePairs, type KeyValuePair } from '@/components/ui/key-value';
import { TextLink } from '@/components/ui/link';
import type { SelectOption } from '@/components/ui/select';
import { StatusIndicator } from '@/components/ui/status';
import type { QuickStartStep } from '@/lib/domains/quick-start/quick-start.shapes';
import { nextHref, type QuickStartPage } from './quick-start-pages';
import { StepButton } from './step-buttons';
import { ExistingChoice } from './step-forms';

const capitalise = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** The way on. */
export function WayOn({ slug }: { slug: string }) {
  return (
    <div className="flex justify-end">
      <NextLink href={nextHref(slug)} prefetch={false} className={buttonClasses('primary')}>
        Next
      </NextLink>
    </div>
  );
}

/** What a step has made, instead of its form. */
export function DoneStep({
  page: { step, slug, noun, hrefOf },
  state: { ResourceId = '', ResourceName = '' },
  facts,
}: {
  page: QuickStartPage;
  state: QuickStartStep;
  facts: readonly KeyValuePair[];
}) {
  return (
    <>
      <Container
        title={capitalise(noun)}
        actions={
          <StepButton input={{ Step: step, Status: 'OPEN' }} loadingText="Opening step">
            Do this step again
          </StepButton>
        }
      >
        <KeyValuePairs
          pairs={[
            { label: 'Name', value: <TextLink href={hrefOf(ResourceId)}>{ResourceName}</TextLink> },
            { label: 'This step', value: <StatusIndicator type="success">Done</StatusIndicator> },
            ...facts,
          ]}
        />
      </Container>
      <WayOn slug={slug} />
    </>
  );
}

/** What came of a step before, above its form. */
export function StepNotice({ page: { noun }, state }: { page: QuickStartPage; state: QuickStartStep }) {
  if (state.Status === 'GONE') {
    return (
      <Alert type="warning" header={`The ${noun} of this step was deleted`}>
        <span className="break-all">{state.ResourceName}</span> is no longer there. Do the step again, or skip it.
      </Alert>
    );
  }
  return state.Status === 'SKIPPED' && <Alert type="info">You have skipped this step. You can still do it.</Alert>;
}

/** The choice of something that is there already, where there is anything. */
export function UseExisting({
  page: { step, slug, noun },
  options,
}: {
  page: QuickStartPage;
  options: readonly SelectOption[];
}) {
  if (options.length === 0) return null;
  return (
    <ExpandableSection
      variant="container"
      header="Use one that exists"
      description={`There ${options.length === 1 ? `is a ${noun}` : `are ${options.length} ${noun}s`} already.`}
    >
      <ExistingChoice step={step} noun={noun} options={options} href={nextHref(slug)} />
    </ExpandableSection>
  );
}
