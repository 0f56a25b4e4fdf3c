import type { QuickStartStep, QuickStartStepName } from '@/lib/domains/quick-start/quick-start.shapes';
import { routes } from '@/lib/routes';

/** A page of Quick start that does a step of the tutorial. */
export interface QuickStartPage {
  readonly step: QuickStartStepName;
  /** In the address. */
  readonly slug: string;
  /** The guide's own heading of the step. */
  readonly title: string;
  readonly description: string;
  /** What it makes. */
  readonly noun: string;
  readonly hrefOf: (resourceId: string) => string;
}

/** The tutorial's steps, in its order and its words (guide 549-655). */
export const quickStartPages: readonly QuickStartPage[] = [
  {
    step: 'POOL',
    slug: 'pool',
    title: 'Create a pool',
    description: 'What your messages come from: a phone pool with its first phone number or sender ID.',
    noun: 'phone pool',
    hrefOf: (id) => routes.phonePools.detail(id),
  },
  {
    step: 'CONFIGURATION_SET',
    slug: 'configuration-set',
    title: 'Create a configuration set',
    description: 'Where the events of your messages go, so that you see what becomes of each.',
    noun: 'configuration set',
    hrefOf: (name) => routes.configurationSets.detail(name),
  },
  {
    step: 'PROTECT_CONFIGURATION',
    slug: 'protect-configuration',
    title: 'Create a protect configuration',
    description: 'Which countries your messages may go to. Every country is allowed until you block it.',
    noun: 'protect configuration',
    hrefOf: (id) => routes.protectConfigurations.detail(id),
  },
  {
    step: 'MESSAGE',
    slug: 'test-message',
    title: 'Send a test message',
    description: 'To see that all of it works together. A simulator number receives it: nobody is disturbed.',
    noun: 'message',
    hrefOf: (id) => routes.messages.detail(id),
  },
];

/** The page of a step. */
export function pageOf(step: QuickStartStepName): QuickStartPage {
  const page = quickStartPages.find((one) => one.step === step);
  if (!page) throw new Error(`Quick start has no page for ${step}.`);
  return page;
}

/** The page after the steps. */
export const nextStepsPage = { slug: 'next-steps', title: 'Next steps' } as const;

/** The page after another. */
export function nextSlug(slug: string): string {
  const index = quickStartPages.findIndex((page) => page.slug === slug);
  return quickStartPages[index + 1]?.slug ?? nextStepsPage.slug;
}

/** Where a page leads on to. */
export const nextHref = (slug: string) => routes.quickStart(nextSlug(slug));

/** Every page, by its part of the address. */
export const quickStartSlugs = [...quickStartPages.map(({ slug }) => slug), nextStepsPage.slug];

/** The one flash of a page: all of them have one path, by which flashes go otherwise. */
export const flashOn = (slug: string) => `quick-start-${slug}`;

/** Where somebody goes on who comes back: the first step that is neither done nor skipped. */
export function resumeHref(steps: readonly QuickStartStep[]): string {
  const open = quickStartPages.find(({ step }) =>
    steps.some(({ Step, Status }) => Step === step && (Status === 'OPEN' || Status === 'GONE')),
  );
  return routes.quickStart(open?.slug ?? nextStepsPage.slug);
}

/** A name that none of the taken ones is: `my-first-pool`, otherwise `my-first-pool-2`, `-3` and so on. */
export function freeName(wanted: string, taken: readonly (string | undefined)[]): string {
  let name = wanted;
  for (let count = 2; taken.includes(name); count += 1) name = `${wanted}-${count}`;
  return name;
}
