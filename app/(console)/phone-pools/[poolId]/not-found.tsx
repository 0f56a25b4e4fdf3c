import { NotFoundPage } from '@/components/patterns/not-found-page';
import { ConsolePage } from '@/components/shell/console-page';
import { routes } from '@/lib/routes';

export default function PhonePoolNotFound() {
  return (
    <ConsolePage breadcrumbs={[{ label: 'Phone pools', href: routes.phonePools.list }, { label: 'Not found' }]}>
      <NotFoundPage
        title="Phone pool not found"
        text="It may have been deleted, belong to another Region, or the address may be mistyped."
        back={{ label: 'View phone pools', href: routes.phonePools.list }}
      />
    </ConsolePage>
  );
}
