'use client';

import { useEffect, useState } from 'react';
import { Check, Copy } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { IconButton } from '@/components/ui/icon-button';
import { LiveRegion } from '@/components/ui/live-region';

const shownMs = 2000;

/** Copies `value` and says so, in sight and aloud. With `text` a button with words, otherwise the icon alone. */
export function CopyButton({
  value,
  label,
  text,
}: {
  value: string;
  /** What is copied: "Copy phone number ID". */
  label: string;
  text?: string;
}) {
  const [result, setResult] = useState<'copied' | 'failed' | null>(null);
  useEffect(() => {
    if (!result) return;
    const timer = setTimeout(() => setResult(null), shownMs);
    return () => clearTimeout(timer);
  }, [result]);

  const copy = () => {
    // Absent on plain-HTTP hosts other than localhost; then the failure is said rather than thrown.
    const copying = navigator.clipboard?.writeText(value) ?? Promise.reject(new Error('No clipboard'));
    copying.then(
      () => setResult('copied'),
      () => setResult('failed'),
    );
  };

  const icon =
    result === 'copied' ? (
      <Check className="text-success size-4" aria-hidden />
    ) : (
      <Copy className="size-4" aria-hidden />
    );
  const spoken = result === 'copied' ? 'Copied' : result === 'failed' ? 'Copying failed. Select the text instead.' : '';
  return (
    <span className="inline-flex items-center">
      {text ? (
        <Button iconLeft={icon} onClick={copy} aria-label={label}>
          {result === 'copied' ? 'Copied' : text}
        </Button>
      ) : (
        <IconButton label={result === 'copied' ? 'Copied' : label} icon={icon} onClick={copy} variant="inline" />
      )}
      <LiveRegion>{spoken}</LiveRegion>
    </span>
  );
}

/** A value with its copy button before it: IDs, ARNs, numbers. */
export function CopyableValue({
  value,
  label,
  shown,
}: {
  value: string;
  label: string;
  /** As shown, when it differs from what is copied. */ shown?: string;
}) {
  return (
    <span className="inline-flex min-w-0 items-start gap-1">
      <span className="-my-[2px] -ml-1 shrink-0">
        <CopyButton value={value} label={label} />
      </span>
      <span className="min-w-0 break-all">{shown ?? value}</span>
    </span>
  );
}
