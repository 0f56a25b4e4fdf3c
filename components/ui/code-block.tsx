import type { ReactNode } from 'react';
import { CopyButton } from '@/components/ui/copy-button';
import { cn } from '@/lib/class-names';

/** Code or a command in monospace, with its copy button. `label` names what is copied and the block itself. */
export function CodeBlock({
  code,
  label,
  lineNumbers = false,
  wrap = false,
  className,
  children,
}: {
  code: string;
  label: string;
  lineNumbers?: boolean;
  /** Breaks long lines instead of scrolling sideways. */
  wrap?: boolean;
  className?: string;
  /** The code drawn with colours, line by line; `code` alone otherwise. */
  children?: readonly ReactNode[];
}) {
  const lines: readonly ReactNode[] = children ?? code.split('\n');
  return (
    <div className={cn('rounded-flash bg-code relative forced-colors:border', className)}>
      <div className="bg-code absolute top-1 right-2 rounded-full">
        <CopyButton value={code} label={`Copy ${label}`} />
      </div>
      {/* It scrolls, so the keyboard must reach it. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div role="region" aria-label={label} tabIndex={0} className="rounded-flash overflow-auto py-2">
        <pre className="font-mono text-[13px] leading-[22px]">
          <code className="grid grid-cols-[auto_minmax(0,1fr)]">
            {lines.map((line, index) => (
              <span key={index} className="contents">
                <span
                  aria-hidden="true"
                  className={cn('text-muted pl-3 text-right select-none', lineNumbers && 'border-line border-r pr-3')}
                >
                  {lineNumbers && index + 1}
                </span>
                <span className={cn('pr-10 pl-3', wrap && 'break-all whitespace-pre-wrap')}>{line || ' '}</span>
              </span>
            ))}
          </code>
        </pre>
      </div>
    </div>
  );
}
