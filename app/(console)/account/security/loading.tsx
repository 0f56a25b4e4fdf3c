import { PageSkeleton } from '@/components/patterns/page-skeleton';
import { ConsolePage } from '@/components/shell/console-page';

export default function SecurityLoading() {
  return (
    <ConsolePage breadcrumbs={[{ label: 'Security credentials' }]}>
      <PageSkeleton kind="details" title="Security credentials" />
    </ConsolePage>
  );
}
