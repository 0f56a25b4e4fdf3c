import { PageSkeleton } from '@/components/patterns/page-skeleton';
import { ConsolePage } from '@/components/shell/console-page';
import { routes } from '@/lib/routes';

export default function ImportLoading() {
  return (
    <ConsolePage breadcrumbs={[{ label: 'Opt-out lists', href: routes.optOutLists.list }, { label: 'Import' }]}>
      <PageSkeleton kind="details" />
    </ConsolePage>
  );
}
