import { PageSkeleton } from '@/components/patterns/page-skeleton';
import { ConsolePage } from '@/components/shell/console-page';
import { routes } from '@/lib/routes';

export default function PhonePoolLoading() {
  return (
    <ConsolePage breadcrumbs={[{ label: 'Phone pools', href: routes.phonePools.list }, { label: 'Phone pool' }]}>
      <PageSkeleton kind="details" />
    </ConsolePage>
  );
}
