'use client';

import { useState } from 'react';
import { LiveIndicator } from '@/components/patterns/live-indicator';
import { Timestamp } from '@/components/patterns/timestamp';
import { useLiveOperation } from '@/components/patterns/use-live-operation';
import { Button } from '@/components/ui/button';
import { Container } from '@/components/ui/container';
import type { AsJson } from '@/lib/console/as-json';
import type { LogEvent } from '@/lib/domains/log-groups/log-groups.shapes';
import { RecordButton } from './record-button';
import { tailedEvents } from './tailed-events';

type Answer = { LogEvents: LogEvent[] };

/** The newest events of a log group, as they arrive. Pausing holds what is shown; the stream goes on behind it. */
export function LiveTail({ logGroupName, initial }: { logGroupName: string; initial: AsJson<Answer> }) {
  const { data, state } = useLiveOperation<Answer>(
    'SearchLogEvents',
    { LogGroupName: logGroupName, MaxResults: tailedEvents },
    initial,
  );
  const [held, setHeld] = useState<AsJson<Answer> | null>(null);
  const { LogEvents } = held ?? data;
  return (
    <Container
      title="Live tail"
      description={`The newest ${tailedEvents} events, the last to arrive first.`}
      actions={
        <>
          <span className="min-h-control flex items-center">
            <LiveIndicator state={held ? 'paused' : state === 'lost' ? 'reconnecting' : state} />
          </span>
          <Button onClick={() => setHeld(held ? null : data)}>{held ? 'Resume' : 'Pause'}</Button>
        </>
      }
    >
      {LogEvents.length === 0 ? (
        <p className="text-muted py-4">Waiting for events.</p>
      ) : (
        <ol aria-label="Events, newest first" className="font-mono text-[13px] leading-5">
          {LogEvents.map(({ LogEventId, Timestamp: at, Record: record, MessageId }) => (
            <li key={LogEventId} className="border-row-line flex flex-wrap items-baseline gap-x-4 border-b py-1.5">
              <span className="text-muted whitespace-nowrap">
                <Timestamp time={at} format="precise" />
              </span>
              <span className="font-semibold">{String(record['eventType'])}</span>
              <span className="whitespace-nowrap">{String(record['destinationPhoneNumber'] ?? '')}</span>
              <span className="text-muted break-all">{MessageId}</span>
              <span className="ml-auto">
                <RecordButton record={record} label={`${String(record['eventType'])} ${MessageId}`} />
              </span>
            </li>
          ))}
        </ol>
      )}
    </Container>
  );
}
