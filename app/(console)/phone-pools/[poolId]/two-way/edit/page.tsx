import type { Metadata } from 'next';
import { TwoWayForm } from '@/components/two-way/two-way-form';
import { poolLabel } from '@/components/pools/pools-table';
import { ConsolePage } from '@/components/shell/console-page';
import { PageHeader } from '@/components/ui/page-header';
import { routes } from '@/lib/routes';
import { readTwoWayAccount } from '../../../../read-two-way-account';
import { requirePoolOfPage } from '../../require-pool';

export const metadata: Metadata = { title: 'Edit settings' };

export default async function EditPoolTwoWayPage({ params }: { params: Promise<{ poolId: string }> }) {
  const { poolId } = await params;
  const pool = await requirePoolOfPage(poolId);
  const name = poolLabel(pool);
  return (
    <ConsolePage
      breadcrumbs={[
        { label: 'Phone pools', href: routes.phonePools.list },
        { label: name, href: routes.phonePools.detail(poolId, 'two-way') },
        { label: 'Edit settings' },
      ]}
      width="form"
    >
      <PageHeader
        title="Edit settings"
        description={`Two-way SMS of phone pool ${name}. It holds for all of its phone numbers.`}
      />
      <TwoWayForm
        owner={{ kind: 'phone pool', id: poolId, name }}
        settings={pool}
        account={await readTwoWayAccount(pool.PoolArn)}
      />
    </ConsolePage>
  );
}
