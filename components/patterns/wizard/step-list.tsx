import type { ReactNode } from 'react';
import { cn } from '@/lib/class-names';

/** The steps at the left: done is a solid dot, the current one a ring in the accent, what comes is hollow. */
export function StepList({
  steps,
  current,
  furthest,
  onGoTo,
}: {
  steps: readonly { id: string; title: string; optional?: boolean }[];
  current: number;
  /** The last step that was reached; those after it cannot be chosen yet. */
  furthest: number;
  onGoTo: (index: number) => void;
}) {
  return (
    <nav aria-label="Steps" className="sticky top-[calc(var(--size-topbar)+24px)]">
      <ol>
        {steps.map((step, index) => {
          const isCurrent = index === current;
          return (
            <StepRow
              key={step.id}
              overline={
                <>
                  Step {index + 1}
                  {step.optional && <em> - optional</em>}
                </>
              }
              state={isCurrent ? 'current' : index <= furthest ? 'reached' : 'ahead'}
            >
              {isCurrent ? (
                <span className="text-accent font-bold">{step.title}</span>
              ) : index <= furthest ? (
                <button type="button" onClick={() => onGoTo(index)} className="hover:text-accent text-left">
                  {step.title}
                </button>
              ) : (
                <span className="text-muted">{step.title}</span>
              )}
            </StepRow>
          );
        })}
      </ol>
    </nav>
  );
}

type StepState = 'current' | 'reached' | 'ahead';

/** One step of a list: its dot, the line to the next, and what leads there. */
export function StepRow({
  overline,
  state,
  children,
}: {
  /** "Step 2". */
  overline: ReactNode;
  state: StepState;
  children: ReactNode;
}) {
  return (
    <li
      aria-current={state === 'current' ? 'step' : undefined}
      // The line from this dot to the next.
      className="not-last:before:bg-line relative grid grid-cols-[20px_minmax(0,1fr)] gap-x-2 pb-4 not-last:before:absolute not-last:before:top-9 not-last:before:-bottom-4 not-last:before:left-[9px] not-last:before:w-[2px]"
    >
      <span className="text-small text-muted col-start-2">{overline}</span>
      <span aria-hidden="true" className="flex h-5 items-center justify-center">
        <Dot state={state} />
      </span>
      {children}
    </li>
  );
}

function Dot({ state }: { state: StepState }) {
  return (
    <span
      className={cn(
        'rounded-full',
        state === 'current' && 'border-accent bg-accent size-[18px] border-2 shadow-[inset_0_0_0_2px_var(--page)]',
        state === 'reached' && 'bg-secondary size-3.5',
        state === 'ahead' && 'border-input-line bg-page size-3.5 border-2',
      )}
    />
  );
}
