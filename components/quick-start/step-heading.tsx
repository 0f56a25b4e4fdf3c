'use client';

import { useEffect, useRef, type ReactNode } from 'react';
import { useFlash } from '@/components/shell/flashbar';
import { flashOn, quickStartSlugs } from './quick-start-pages';

/**
 * The heading of a step. When one step leads on to another it takes focus, so that readers hear where they are, and what was
 * said on other steps goes.
 */
export function StepHeading({
  slug,
  title,
  info,
  description,
}: {
  slug: string;
  title: string;
  info: ReactNode;
  description: string;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(slug);
  const { dismiss } = useFlash();
  useEffect(() => {
    if (shown.current === slug) return;
    shown.current = slug;
    heading.current?.focus({ preventScroll: true });
    for (const other of quickStartSlugs) if (other !== slug) dismiss(flashOn(other));
  }, [slug, dismiss]);
  return (
    <header>
      <div className="flex flex-wrap items-center gap-x-2">
        <h1 ref={heading} tabIndex={-1} className="text-h1 outline-none">
          {title}
        </h1>
        {info}
      </div>
      <p className="text-secondary mt-1">{description}</p>
    </header>
  );
}
