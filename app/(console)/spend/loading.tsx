import { PageSkeleton } from '@/components/patterns/page-skeleton';
import { ConsolePage } from '@/components/shell/console-page';

export default function SpendLoading() {
  return (
    <ConsolePage breadcrumbs={[{ label: 'Spend' }]}>
      <PageSkeleton kind="dashboard" title="Spend" />
    </ConsolePage>
  );
}
