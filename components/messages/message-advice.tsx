'use client';

import { useDeferredValue, useMemo } from 'react';
import { StatusIcon } from '@/components/ui/icons';
import { lintMessage, type MessageLintContext, type MessageLintId } from '@/lib/text/message-lints';

/** The advice of the guide on a message body, as it is typed. It never stops a send. */
export function MessageAdvice({
  text: typed,
  messageType,
  except,
}: {
  text: string;
  messageType?: MessageLintContext['messageType'];
  /** What the page tells in another place. */
  except?: MessageLintId;
}) {
  const text = useDeferredValue(typed);
  const lints = useMemo(
    () => lintMessage(text, messageType ? { messageType } : {}).filter(({ id }) => id !== except),
    [text, messageType, except],
  );
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
