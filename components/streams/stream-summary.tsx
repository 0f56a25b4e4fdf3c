import { ResourceIdentifiers } from '@/components/patterns/resource-identifiers';
import { Timestamp } from '@/components/patterns/timestamp';
import { Alert } from '@/components/ui/alert';
import { Container } from '@/components/ui/container';
import { KeyValuePairs } from '@/components/ui/key-value';
import type { Stream } from '@/lib/domains/streams/streams.shapes';
import { bufferText, placeText, waitingText } from './stream-words';

/** What a stream is, and how its writing goes; above all that it does not. */
export function StreamSummary({ stream }: { stream: Stream }) {
  return (
    <>
      {stream.Failures > 0 && <FailureAlert stream={stream} />}
      <Container title="Stream summary">
        <KeyValuePairs
          pairs={[
            { label: 'Writes to', value: <span className="break-all">{placeText(stream)}</span> },
            { label: 'Writes after', value: bufferText(stream) },
            { label: 'Waiting records', value: waitingText(stream.WaitingRecords) },
            { label: 'Event destinations', value: stream.EventDestinationCount },
            {
              label: 'Last written',
              value: stream.LastWrittenTimestamp && <Timestamp time={stream.LastWrittenTimestamp} />,
            },
            {
              label: 'Last failure',
              value: stream.LastFailureTimestamp && (
                <>
                  <Timestamp time={stream.LastFailureTimestamp} />
                  {stream.Failures === 0 && <span className="block">{stream.LastFailure}</span>}
                </>
              ),
            },
            { label: 'Created', value: <Timestamp time={stream.CreatedTimestamp} /> },
          ]}
        />
        <ResourceIdentifiers arn={stream.StreamArn} />
      </Container>
    </>
  );
}

function FailureAlert({ stream: { Failures, LastFailure, NextTryTimestamp } }: { stream: Stream }) {
  return (
    <Alert type="error" header={Failures === 1 ? 'The last try failed' : `The last ${Failures} tries failed`}>
      <p>{LastFailure}</p>
      <p>
        The records wait; none is lost.
        {NextTryTimestamp && (
          <>
            {' '}
            The next try is at <Timestamp time={NextTryTimestamp} />.
          </>
        )}
      </p>
    </Alert>
  );
}
