import { PageSkeleton } from '@/components/patterns/page-skeleton';
import { ConsolePage } from '@/components/shell/console-page';

export default function DeliveryLoading() {
  return (
    <ConsolePage breadcrumbs={[{ label: 'Delivery' }]}>
      <PageSkeleton kind="dashboard" title="Delivery" />
    </ConsolePage>
  );
}
