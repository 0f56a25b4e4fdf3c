import type { ReactNode } from 'react';
import { TextLink } from '@/components/ui/link';

export type Figure = {
  label: string;
  /** Already written for people. */
  value: ReactNode;
  /** The list behind the figure. */
  href?: string;
  /** One short line under it. */
  detail?: ReactNode;
};

/** Figures side by side, each with its name above and a link to what it counts; as many in a row as fit. */
export function Figures({ figures }: { figures: readonly Figure[] }) {
  return (
    // The list is cut at the left edge, so that the hairline of each row's first figure falls outside it.
    <div className="overflow-hidden">
      <dl className="-ml-[17px] grid grid-cols-[repeat(auto-fit,minmax(118px,1fr))] gap-y-4">
        {figures.map(({ label, value, href, detail }) => (
          <div key={label} className="border-line min-w-0 border-l pr-2 pl-4">
            <dt className="text-label font-semibold">{label}</dt>
            <dd>
              <span className="text-h1 text-heading tabular-nums">
                {href === undefined ? (
                  value
                ) : (
                  <TextLink href={href} variant="plain" prefetch={false} aria-label={`${label}: ${String(value)}`}>
                    {value}
                  </TextLink>
                )}
              </span>
              {detail && <span className="text-small text-muted block">{detail}</span>}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
