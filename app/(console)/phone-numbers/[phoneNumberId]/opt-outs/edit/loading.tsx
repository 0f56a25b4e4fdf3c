import { PageSkeleton } from '@/components/patterns/page-skeleton';
import { ConsolePage } from '@/components/shell/console-page';
import { routes } from '@/lib/routes';

export default function EditNumberSettingsLoading() {
  return (
    <ConsolePage
      breadcrumbs={[{ label: 'Phone numbers', href: routes.phoneNumbers.list }, { label: 'Edit settings' }]}
      width="form"
    >
      <PageSkeleton kind="form" title="Edit settings" />
    </ConsolePage>
  );
}
