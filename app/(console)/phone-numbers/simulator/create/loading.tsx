import { PageSkeleton } from '@/components/patterns/page-skeleton';
import { ConsolePage } from '@/components/shell/console-page';
import { requestBreadcrumbs } from './breadcrumbs';

export default function RequestSimulatorNumberLoading() {
  return (
    <ConsolePage breadcrumbs={requestBreadcrumbs} width="form">
      <PageSkeleton kind="form" title="Request simulator number" />
    </ConsolePage>
  );
}
