import { messageTypeLabels, OnOff } from '@/components/phone-numbers/phone-number-words';
import { ResourceIdentifiers } from '@/components/patterns/resource-identifiers';
import { Timestamp } from '@/components/patterns/timestamp';
import { channelName } from '@/components/two-way/two-way-words';
import { Container } from '@/components/ui/container';
import { KeyValuePairs } from '@/components/ui/key-value';
import { TextLink } from '@/components/ui/link';
import { routes } from '@/lib/routes';
import { PoolStatus } from './pool-words';
import type { PoolRow } from './pools-table';

/** All that is set on a pool, above the tabs of its page. */
export function PoolSummary({ pool }: { pool: PoolRow }) {
  const { PoolId: id, PoolArn: arn, TwoWayEnabled, TwoWayChannelArn } = pool;
  return (
    <Container title="Pool summary">
      <KeyValuePairs
        pairs={[
          { label: 'Status', value: <PoolStatus status={pool.Status} /> },
          { label: 'Message type', value: messageTypeLabels[pool.MessageType] },
          {
            label: 'Originators',
            value: (
              <TextLink href={routes.phonePools.detail(id, 'originators')} scroll={false} prefetch={false}>
                {pool.OriginatorCount}
              </TextLink>
            ),
          },
          { label: 'Two-way SMS', value: <OnOff on={TwoWayEnabled} /> },
          {
            label: 'Inbound messages to',
            value:
              TwoWayEnabled && TwoWayChannelArn !== undefined ? (
                <span title={TwoWayChannelArn}>{channelName(TwoWayChannelArn)}</span>
              ) : undefined,
          },
          {
            label: 'Opt-out list',
            value: (
              <TextLink href={routes.optOutLists.detail(pool.OptOutListName)} prefetch={false}>
                {pool.OptOutListName}
              </TextLink>
            ),
          },
          { label: 'Self-managed opt-outs', value: <OnOff on={pool.SelfManagedOptOutsEnabled} /> },
          { label: 'Shared routes', value: <OnOff on={pool.SharedRoutesEnabled} /> },
          { label: 'Deletion protection', value: <OnOff on={pool.DeletionProtectionEnabled} /> },
          { label: 'Created', value: <Timestamp time={pool.CreatedTimestamp} /> },
        ]}
      />
      <ResourceIdentifiers id={{ label: 'Pool ID', value: id }} arn={arn} />
    </Container>
  );
}
