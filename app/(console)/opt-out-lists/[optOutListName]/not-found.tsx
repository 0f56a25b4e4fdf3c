import { NotFoundPage } from '@/components/patterns/not-found-page';
import { ConsolePage } from '@/components/shell/console-page';
import { routes } from '@/lib/routes';

export default function OptOutListNotFound() {
  return (
    <ConsolePage breadcrumbs={[{ label: 'Opt-out lists', href: routes.optOutLists.list }, { label: 'Not found' }]}>
      <NotFoundPage
        title="Opt-out list not found"
        text="It may have been deleted, belong to another Region, or the address may be mistyped."
        back={{ label: 'View opt-out lists', href: routes.optOutLists.list }}
      />
    </ConsolePage>
  );
}
