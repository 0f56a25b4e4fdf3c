import { Timestamp } from '@/components/patterns/timestamp';
import { Container } from '@/components/ui/container';
import { CopyableValue } from '@/components/ui/copy-button';
import { KeyValuePairs } from '@/components/ui/key-value';
import { TextLink } from '@/components/ui/link';
import type { ActivitySummary as Summary } from '@/lib/domains/activity/activity.shapes';
import { routes } from '@/lib/routes';
import { ActivityResult, kindOf, originOf } from './activity-columns';

/** One call: who, when, from where, about what, and how it ended. */
export function ActivitySummary({ record }: { record: Summary }) {
  const { ErrorMessage, Resources } = record;
  return (
    <Container title="Activity summary">
      <KeyValuePairs
        pairs={[
          { label: 'Time', value: <Timestamp time={record.EventTime} /> },
          {
            label: 'User',
            value: (
              <TextLink href={routes.activity.by(record.UserName)} prefetch={false} className="break-all">
                {record.UserName}
              </TextLink>
            ),
          },
          { label: 'From', value: originOf(record) },
          { label: 'Source IP address', value: record.SourceIpAddress },
          { label: 'Result', value: <ActivityResult record={record} /> },
          { label: 'Kind', value: kindOf(record) },
          { label: 'Access key', value: record.AccessKeyId },
          { label: 'User agent', value: record.UserAgent },
          { label: 'Request ID', value: <CopyableValue value={record.RequestId} label="Copy request ID" /> },
          {
            label: 'Resources',
            value:
              Resources.length === 0 ? undefined : (
                <ul>
                  {Resources.map((resource) => (
                    <li key={resource}>
                      <TextLink href={routes.activity.of(resource)} prefetch={false} className="break-all">
                        {resource}
                      </TextLink>
                    </li>
                  ))}
                </ul>
              ),
          },
        ]}
      />
      {ErrorMessage !== undefined && <p className="mt-5 break-words">{ErrorMessage}</p>}
    </Container>
  );
}
