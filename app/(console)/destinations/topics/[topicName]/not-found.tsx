import { NotFoundPage } from '@/components/patterns/not-found-page';
import { ConsolePage } from '@/components/shell/console-page';
import { routes } from '@/lib/routes';

export default function TopicNotFound() {
  return (
    <ConsolePage
      breadcrumbs={[{ label: 'Event destinations', href: routes.destinations.list('topics') }, { label: 'Not found' }]}
    >
      <NotFoundPage
        title="Topic not found"
        text="It may have been deleted, belong to another Region, or the address may be mistyped."
        back={{ label: 'View event destinations', href: routes.destinations.list('topics') }}
      />
    </ConsolePage>
  );
}
