'use client';

import { useEffect, useRef, type ReactNode } from 'react';

/** The heading of a step, which takes focus when one step leads on to the next: readers hear where they are. */
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
  useEffect(() => {
    if (shown.current === slug) return;
    shown.current = slug;
    heading.current?.focus({ preventScroll: true });
  }, [slug]);
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
