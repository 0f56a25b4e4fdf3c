import { PageSkeleton } from '@/components/patterns/page-skeleton';
import { ConsolePage } from '@/components/shell/console-page';

export default function MessagePartsLoading() {
  return (
    <ConsolePage breadcrumbs={[{ label: 'Message part preview' }]}>
      <PageSkeleton kind="form" title="Message part preview" />
    </ConsolePage>
  );
}
