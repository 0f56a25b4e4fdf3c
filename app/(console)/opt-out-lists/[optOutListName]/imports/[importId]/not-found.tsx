import { NotFoundPage } from '@/components/patterns/not-found-page';
import { ConsolePage } from '@/components/shell/console-page';
import { routes } from '@/lib/routes';

export default function ImportNotFound() {
  return (
    <ConsolePage breadcrumbs={[{ label: 'Opt-out lists', href: routes.optOutLists.list }, { label: 'Not found' }]}>
      <NotFoundPage
        title="Import not found"
        text="Its opt-out list may have been deleted, its file may never have been uploaded whole, or the address may be mistyped."
        back={{ label: 'View opt-out lists', href: routes.optOutLists.list }}
      />
    </ConsolePage>
  );
}
