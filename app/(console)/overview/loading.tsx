import { PageSkeleton } from '@/components/patterns/page-skeleton';
import { ConsolePage } from '@/components/shell/console-page';

export default function OverviewLoading() {
  return (
    <ConsolePage breadcrumbs={[{ label: 'Overview' }]}>
      <PageSkeleton kind="dashboard" title="Overview" />
    </ConsolePage>
  );
}
