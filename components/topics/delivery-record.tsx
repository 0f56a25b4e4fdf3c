'use client';

import { useEffect, useState } from 'react';
import { OperationErrorAlert } from '@/components/patterns/operation-error-alert';
import { Timestamp } from '@/components/patterns/timestamp';
import { CodeBlock } from '@/components/ui/code-block';
import { JsonViewer } from '@/components/ui/json-viewer';
import { KeyValuePairs } from '@/components/ui/key-value';
import { Spinner } from '@/components/ui/spinner';
import { StatusIndicator } from '@/components/ui/status';
import type { ActionResult } from '@/lib/console/action-result';
import { callAction } from '@/lib/console/call-action';
import type { DeliveryDetails, GetDeliveryInput } from '@/lib/domains/topics/deliveries.shapes';
import { getDelivery } from '@/lib/domains/topics/topics.actions';
import { deliveryLooks } from './subscription-words';

const headerLines = (headers: Readonly<Record<string, string>>) =>
  Object.entries(headers)
    .map(([name, value]) => `${name}: ${value}`)
    .join('\n');

/** A published text as it is read best: JSON spread out, anything else as it is. */
function spread(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

/** The request and the answer of the last try, asked for when they are looked at. */
export default function DeliveryRecord({ delivery }: { delivery: GetDeliveryInput }) {
  const [result, setResult] = useState<ActionResult<DeliveryDetails> | null>(null);
  const { TopicName, SubscriptionId, DeliveryId } = delivery;
  useEffect(() => {
    let wanted = true;
    void callAction(() => getDelivery({ TopicName, SubscriptionId, DeliveryId })).then(
      (answer) => wanted && setResult(answer),
    );
    return () => {
      wanted = false;
    };
  }, [TopicName, SubscriptionId, DeliveryId]);
  if (!result) return <Spinner />;
  if (!result.ok) return <OperationErrorAlert error={result.error} announce />;
  const found = result.data;
  const look = deliveryLooks[found.Status];
  return (
    <>
      <KeyValuePairs
        columns={3}
        pairs={[
          { label: 'Status', value: <StatusIndicator type={look.type}>{look.words}</StatusIndicator> },
          { label: 'Attempts', value: found.Attempts },
          { label: 'Endpoint', value: <span className="break-all">{found.Endpoint}</span> },
          { label: 'Published', value: <Timestamp time={found.PublishedTimestamp} /> },
          {
            label: 'Last attempt',
            value: found.LastAttemptTimestamp && <Timestamp time={found.LastAttemptTimestamp} />,
          },
          {
            label: 'Next attempt',
            value: found.NextAttemptTimestamp && <Timestamp time={found.NextAttemptTimestamp} />,
          },
          { label: 'Message ID', value: <span className="break-all">{found.MessageId}</span> },
          { label: 'Duration', value: found.DurationMilliseconds !== undefined && `${found.DurationMilliseconds} ms` },
          { label: 'Failure', value: found.Failure },
        ]}
      />
      <Section title="Message" code={<JsonViewer value={spread(found.Message)} label="Message" />} />
      {found.RequestHeaders && (
        <Section
          title="Request headers"
          code={<CodeBlock code={headerLines(found.RequestHeaders)} label="Request headers" wrap />}
        />
      )}
      {found.AnswerStatus !== undefined && (
        <Section
          title={`Answer: ${found.AnswerStatus}`}
          code={
            <CodeBlock
              code={`${headerLines(found.AnswerHeaders ?? {})}\n\n${found.AnswerBody ?? ''}`.trim()}
              label="Answer"
              wrap
            />
          }
        />
      )}
    </>
  );
}

function Section({ title, code }: { title: string; code: React.ReactNode }) {
  return (
    <section>
      <h3 className="text-heading mb-1 font-bold">{title}</h3>
      {code}
    </section>
  );
}
