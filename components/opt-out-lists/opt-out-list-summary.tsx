import { ResourceIdentifiers } from '@/components/patterns/resource-identifiers';
import { Timestamp } from '@/components/patterns/timestamp';
import { Container } from '@/components/ui/container';
import { KeyValuePairs } from '@/components/ui/key-value';
import { TextLink } from '@/components/ui/link';
import type { OptOutListSummary as Summary } from '@/lib/domains/opt-out-lists/opt-out-lists.shapes';
import { routes } from '@/lib/routes';
import { formatCount } from './opt-out-lists-table';

/** All there is to say about a list, above the tabs of its page. */
export function OptOutListSummary({ list }: { list: Summary }) {
  return (
    <Container title="Opt-out list summary">
      <KeyValuePairs
        pairs={[
          { label: 'Opted-out numbers', value: formatCount(list.OptedOutNumberCount) },
          {
            label: 'Linked originators',
            value: (
              <TextLink href={routes.optOutLists.detail(list.OptOutListName, 'originators')} prefetch={false}>
                {formatCount(list.LinkedOriginatorCount)}
              </TextLink>
            ),
          },
          { label: 'Created', value: <Timestamp time={list.CreatedTimestamp} /> },
        ]}
      />
      <ResourceIdentifiers arn={list.OptOutListArn} />
    </Container>
  );
}
