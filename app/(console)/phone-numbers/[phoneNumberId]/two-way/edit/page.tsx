import type { Metadata } from 'next';
import { TwoWayForm } from '@/components/two-way/two-way-form';
import { ConsolePage } from '@/components/shell/console-page';
import { PageHeader } from '@/components/ui/page-header';
import { routes } from '@/lib/routes';
import { readTwoWayAccount } from '../../../../read-two-way-account';
import { requireOwnSettings } from '../../require-own-settings';

export const metadata: Metadata = { title: 'Edit settings' };

export default async function EditNumberTwoWayPage({ params }: { params: Promise<{ phoneNumberId: string }> }) {
  const { phoneNumberId } = await params;
  const { number, name } = await requireOwnSettings(phoneNumberId, 'two-way');
  return (
    <ConsolePage
      breadcrumbs={[
        { label: 'Phone numbers', href: routes.phoneNumbers.list },
        { label: name, href: routes.phoneNumbers.detail(phoneNumberId, 'two-way') },
        { label: 'Edit settings' },
      ]}
      width="form"
    >
      <PageHeader title="Edit settings" description={`Two-way SMS of phone number ${name}.`} />
      <TwoWayForm
        owner={{ kind: 'phone number', id: phoneNumberId, name }}
        settings={number}
        account={await readTwoWayAccount(number.PhoneNumberArn)}
      />
    </ConsolePage>
  );
}
