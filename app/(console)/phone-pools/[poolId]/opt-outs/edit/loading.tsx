import { PageSkeleton } from '@/components/patterns/page-skeleton';
import { ConsolePage } from '@/components/shell/console-page';
import { routes } from '@/lib/routes';

export default function EditPoolSettingsLoading() {
  return (
    <ConsolePage
      breadcrumbs={[{ label: 'Phone pools', href: routes.phonePools.list }, { label: 'Edit settings' }]}
      width="form"
    >
      <PageSkeleton kind="form" title="Edit settings" />
    </ConsolePage>
  );
}
