import type { Metadata } from 'next';
import { OptOutForm } from '@/components/two-way/opt-out-form';
import { ConsolePage } from '@/components/shell/console-page';
import { PageHeader } from '@/components/ui/page-header';
import { routes } from '@/lib/routes';
import { readOptOutListChoices } from '../../../../read-opt-out-list-choices';
import { requireOwnSettings } from '../../require-own-settings';

export const metadata: Metadata = { title: 'Edit settings' };

export default async function EditNumberOptOutsPage({ params }: { params: Promise<{ phoneNumberId: string }> }) {
  const { phoneNumberId } = await params;
  const { number, name } = await requireOwnSettings(phoneNumberId, 'opt-out-list');
  return (
    <ConsolePage
      breadcrumbs={[
        { label: 'Phone numbers', href: routes.phoneNumbers.list },
        { label: name, href: routes.phoneNumbers.detail(phoneNumberId, 'opt-out-list') },
        { label: 'Edit settings' },
      ]}
      width="form"
    >
      <PageHeader title="Edit settings" description={`Opt-outs of phone number ${name}.`} />
      <OptOutForm
        owner={{ kind: 'phone number', id: phoneNumberId, name }}
        settings={number}
        lists={await readOptOutListChoices()}
      />
    </ConsolePage>
  );
}
