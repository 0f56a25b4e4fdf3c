import type { ReactNode } from 'react';
import { cn } from '@/lib/class-names';

export type KeyValuePair = { label: ReactNode; value: ReactNode; info?: ReactNode };

/* Measured by the container, not the window: pairs stand in half-width boxes and in dialogs too. */
const columnClasses = {
  1: '',
  2: '@[280px]:grid-cols-2',
  3: '@[280px]:grid-cols-2 @[560px]:grid-cols-3',
  4: '@[280px]:grid-cols-2 @[680px]:grid-cols-4',
} as const;

/** Label over value, in columns with hairlines between: 4 → 2 → 1 as the window narrows. An empty value is a hyphen. */
export function KeyValuePairs({
  pairs,
  columns = 4,
  className,
}: {
  pairs: readonly KeyValuePair[];
  columns?: 1 | 2 | 3 | 4;
  className?: string;
}) {
  return (
    // The list is cut at the left edge, so that the hairline of each row's first pair falls outside it.
    <div className={cn('@container overflow-hidden', className)}>
      <dl className={cn('-ml-[21px] grid gap-y-5', columnClasses[columns])}>
        {pairs.map((pair, index) => (
          <div key={index} className="border-line min-w-0 border-l pr-2 pl-5 @[400px]:pr-4">
            <dt className="text-label flex flex-wrap items-center gap-x-2 font-semibold">
              {pair.label}
              {pair.info}
            </dt>
            <dd className="break-words">
              {pair.value === undefined || pair.value === null || pair.value === '' ? '-' : pair.value}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
