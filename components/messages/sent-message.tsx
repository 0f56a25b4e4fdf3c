'use client';

import { useEffect, useRef } from 'react';
import { EventLog } from '@/components/messages/event-log';
import { useLiveOperation } from '@/components/patterns/use-live-operation';
import { TextLink } from '@/components/ui/link';
import type { MessageDetail } from '@/lib/domains/messages/messages.shapes';
import { routes } from '@/lib/routes';

export interface SentMessageFacts {
  messageId: string;
  /** E.164. */
  destination: string;
}

/** The events of the message that was just sent, as they arrive. */
export function SentMessage({ messageId, destination }: SentMessageFacts) {
  const { data: message, state } = useLiveOperation<MessageDetail | null>('GetMessage', { MessageId: messageId }, null);
  const section = useRef<HTMLDivElement>(null);
  const hasEvents = message !== null;
  useEffect(() => {
    // With its events it has its height.
    if (hasEvents) section.current?.scrollIntoView({ block: 'nearest' });
  }, [hasEvents]);
  return (
    // Clear of the bar that stays at the top of narrow windows.
    <div ref={section} className="scroll-mt-28 scroll-mb-6">
      <EventLog
        messageId={messageId}
        acceptedAt={message?.AcceptedTimestamp ?? ''}
        events={message?.Events ?? []}
        live={message?.IsFinal ? undefined : state}
        footer={
          <div className="flex flex-wrap gap-x-6 gap-y-1">
            <TextLink href={routes.messages.detail(messageId)}>Message details</TextLink>
            <TextLink href={routes.handset(destination, message?.OriginationIdentity)}>
              Handset of {destination}
            </TextLink>
          </div>
        }
      />
    </div>
  );
}
