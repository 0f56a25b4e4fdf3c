import { PageSkeleton } from '@/components/patterns/page-skeleton';
import { ConsolePage } from '@/components/shell/console-page';
import { routes } from '@/lib/routes';

export default function OptOutListLoading() {
  return (
    <ConsolePage breadcrumbs={[{ label: 'Opt-out lists', href: routes.optOutLists.list }, { label: 'Opt-out list' }]}>
      <PageSkeleton kind="details" />
    </ConsolePage>
  );
}
