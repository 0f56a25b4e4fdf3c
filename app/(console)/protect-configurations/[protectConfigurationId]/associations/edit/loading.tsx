import { PageSkeleton } from '@/components/patterns/page-skeleton';
import { ConsolePage } from '@/components/shell/console-page';
import { routes } from '@/lib/routes';

export default function EditAssociationsLoading() {
  return (
    <ConsolePage
      breadcrumbs={[
        { label: 'Protect configurations', href: routes.protectConfigurations.list },
        { label: 'Edit settings' },
      ]}
      width="form"
    >
      <PageSkeleton kind="form" title="Edit settings" />
    </ConsolePage>
  );
}
