'use client';

import { useDeferredValue, useMemo } from 'react';
import { StatusIcon } from '@/components/ui/icons';
import { lintMessage, type MessageLintContext } from '@/lib/text/message-lints';

/** The advice of the guide on a message body, as it is typed. It never stops a send. */
export function MessageAdvice({
  text: typed,
  messageType,
}: {
  text: string;
  messageType?: MessageLintContext['messageType'];
}) {
  const text = useDeferredValue(typed);
  const lints = useMemo(() => lintMessage(text, messageType ? { messageType } : {}), [text, messageType]);
  if (lints.length === 0) return null;
  return (
    <ul aria-label="Advice" className="border-row-line mt-4 flex flex-col gap-2.5 border-t pt-3">
      {lints.map(({ id, severity, title, detail }) => (
        <li key={id} className="flex items-start gap-2">
          <StatusIcon
            type={severity}
            className={severity === 'warning' ? 'text-warning mt-[2px]' : 'text-info mt-[2px]'}
          />
          <span className="min-w-0">
            <span className="sr-only">{severity === 'warning' ? 'Warning: ' : 'Info: '}</span>
            <strong>{title}</strong>
            <span className="text-small text-secondary block">{detail}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}
