import { NotFoundPage } from '@/components/patterns/not-found-page';
import { ConsolePage } from '@/components/shell/console-page';
import { routes } from '@/lib/routes';

export default function SenderIdNotFound() {
  return (
    <ConsolePage breadcrumbs={[{ label: 'Sender IDs', href: routes.senderIds.list }, { label: 'Not found' }]}>
      <NotFoundPage
        title="Sender ID not found"
        text="It may have been released, belong to another country or Region, or the address may be mistyped."
        back={{ label: 'View sender IDs', href: routes.senderIds.list }}
      />
    </ConsolePage>
  );
}
