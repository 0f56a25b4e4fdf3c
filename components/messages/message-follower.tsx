'use client';

import { useRouter } from 'next/navigation';
import { useEffect } from 'react';
import { LiveIndicator } from '@/components/patterns/live-indicator';
import { useLiveOperation } from '@/components/patterns/use-live-operation';
import type { AsJson } from '@/lib/console/as-json';
import type { MessageDetail } from '@/lib/domains/messages/messages.shapes';

/** As much of GetMessage as tells one state of a message from the next. */
type Progress = Pick<MessageDetail, 'MessageStatus' | 'IsFinal'> & { Events: readonly unknown[] };

const versionOf = ({ MessageStatus, IsFinal, Events }: Progress) => `${MessageStatus} ${IsFinal} ${Events.length}`;

/** Draws the page of a message anew with each event, as long as more can come: put it on pages of messages under way. */
export function MessageFollower({ messageId, progress }: { messageId: string; progress: AsJson<Progress> }) {
  const router = useRouter();
  const { data, state } = useLiveOperation<Progress>('GetMessage', { MessageId: messageId }, progress);
  const shown = versionOf(progress);
  const current = versionOf(data);
  useEffect(() => {
    if (current !== shown) router.refresh();
    // Only news from the stream is a reason: the page that a refresh brings may be newer than the stream's last word.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [current]);
  return <LiveIndicator state={state === 'lost' ? 'reconnecting' : state} />;
}
