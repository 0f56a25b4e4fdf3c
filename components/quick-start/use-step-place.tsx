'use client';

import { useRouter } from 'next/navigation';
import type { ReactNode } from 'react';
import { useFlash } from '@/components/shell/flashbar';
import { TextLink } from '@/components/ui/link';
import type { ActionResult } from '@/lib/console/action-result';
import { isQuickStartStepDone } from '@/lib/domains/quick-start/quick-start.actions';
import type { QuickStartStepName } from '@/lib/domains/quick-start/quick-start.shapes';
import { flashOn, nextHref, nextSlug, pageOf } from './quick-start-pages';
import { StepButton } from './step-buttons';

/** What every step's form shares: how it is skipped, and what happens once it has made something. */
export function useStepPlace(step: QuickStartStepName): {
  skip: ReactNode;
  finish: (id: string, name: string) => void;
  /** The action, which finds out whether another tab has done the step meanwhile: then that is shown. */
  guarded: <Input extends unknown[], Data>(
    action: (...input: Input) => Promise<ActionResult<Data>>,
  ) => (...input: Input) => Promise<ActionResult<Data>>;
} {
  const router = useRouter();
  const { push } = useFlash();
  const { slug, noun, hrefOf } = pageOf(step);
  const next = nextHref(slug);
  return {
    skip: (
      <StepButton input={{ Step: step, Status: 'SKIPPED' }} href={next} variant="link" loadingText="Skipping step">
        Skip this step
      </StepButton>
    ),
    finish: (id, name) => {
      push({
        id: flashOn(nextSlug(slug)),
        type: 'success',
        content: (
          <>
            Created {noun} <TextLink href={hrefOf(id)}>{name}</TextLink>.
          </>
        ),
      });
      router.push(next);
    },
    guarded:
      (action) =>
      async (...input) => {
        const result = await action(...input);
        if (!result.ok && result.error.code === 'ConflictException' && (await isQuickStartStepDone(step))) {
          push({ id: flashOn(slug), type: 'info', content: result.error.message });
          router.refresh();
        }
        return result;
      },
  };
}
