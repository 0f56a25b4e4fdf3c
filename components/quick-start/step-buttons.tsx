'use client';

import { useRouter } from 'next/navigation';
import { useState, type ReactNode } from 'react';
import { useFlash } from '@/components/shell/flashbar';
import { Button, type ButtonVariant } from '@/components/ui/button';
import type { ActionResult } from '@/lib/console/action-result';
import { callAction } from '@/lib/console/call-action';
import { putQuickStartStep, restartQuickStart } from '@/lib/domains/quick-start/quick-start.actions';
import type { PutQuickStartStepInput } from '@/lib/domains/quick-start/quick-start.shapes';
import { routes } from '@/lib/routes';
import { flashOn, nextStepsPage, pageOf } from './quick-start-pages';

/** Runs a change of the tutorial's state, then goes on; a refusal is a flash on the page of `slug`. */
export function useChange(slug: string): {
  busy: boolean;
  run: (change: () => Promise<ActionResult<object>>, href?: string) => void;
} {
  const router = useRouter();
  const { push } = useFlash();
  const [busy, setBusy] = useState(false);
  return {
    busy,
    run: (change, href) => {
      setBusy(true);
      void callAction(change).then((result) => {
        setBusy(false);
        if (!result.ok) push({ id: flashOn(slug), type: 'error', content: result.error.message });
        else if (href !== undefined) router.push(href);
      });
    },
  };
}

/** Changes the state of a step: skips it, or begins it again. */
export function StepButton({
  input,
  href,
  variant = 'normal',
  loadingText,
  children,
}: {
  input: PutQuickStartStepInput;
  /** Where it leads on to; absent where it stays. */
  href?: string;
  variant?: ButtonVariant;
  loadingText: string;
  children: ReactNode;
}) {
  const { busy, run } = useChange(pageOf(input.Step).slug);
  return (
    <Button
      variant={variant}
      loading={busy}
      loadingText={loadingText}
      onClick={() => run(() => putQuickStartStep(input), href)}
    >
      {children}
    </Button>
  );
}

/** Begins the tutorial again from its first step. */
export function RestartButton() {
  const { busy, run } = useChange(nextStepsPage.slug);
  return (
    <Button
      loading={busy}
      loadingText="Starting again"
      onClick={() => run(restartQuickStart, routes.quickStart('pool'))}
    >
      Start again
    </Button>
  );
}
