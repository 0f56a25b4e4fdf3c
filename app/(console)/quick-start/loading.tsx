import { PageSkeleton } from '@/components/patterns/page-skeleton';
import { ConsolePage } from '@/components/shell/console-page';

export default function QuickStartLoading() {
  return (
    <ConsolePage breadcrumbs={[{ label: 'Quick start' }]}>
      <PageSkeleton kind="form" />
    </ConsolePage>
  );
}
