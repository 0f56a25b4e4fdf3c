import type { Metadata } from 'next';
import { OptOutForm } from '@/components/two-way/opt-out-form';
import { poolLabel } from '@/components/pools/pools-table';
import { ConsolePage } from '@/components/shell/console-page';
import { PageHeader } from '@/components/ui/page-header';
import { routes } from '@/lib/routes';
import { readOptOutListChoices } from '../../../../read-opt-out-list-choices';
import { requirePoolOfPage } from '../../require-pool';

export const metadata: Metadata = { title: 'Edit settings' };

export default async function EditPoolOptOutsPage({ params }: { params: Promise<{ poolId: string }> }) {
  const { poolId } = await params;
  const pool = await requirePoolOfPage(poolId);
  const name = poolLabel(pool);
  return (
    <ConsolePage
      breadcrumbs={[
        { label: 'Phone pools', href: routes.phonePools.list },
        { label: name, href: routes.phonePools.detail(poolId, 'opt-out-list') },
        { label: 'Edit settings' },
      ]}
      width="form"
    >
      <PageHeader
        title="Edit settings"
        description={`Opt-outs of phone pool ${name}. They hold for all of its originators.`}
      />
      <OptOutForm
        owner={{ kind: 'phone pool', id: poolId, name }}
        settings={pool}
        lists={await readOptOutListChoices()}
      />
    </ConsolePage>
  );
}
