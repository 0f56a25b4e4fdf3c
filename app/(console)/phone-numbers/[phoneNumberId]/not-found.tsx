import { NotFoundPage } from '@/components/patterns/not-found-page';
import { ConsolePage } from '@/components/shell/console-page';
import { routes } from '@/lib/routes';

export default function PhoneNumberNotFound() {
  return (
    <ConsolePage breadcrumbs={[{ label: 'Phone numbers', href: routes.phoneNumbers.list }, { label: 'Not found' }]}>
      <NotFoundPage
        title="Phone number not found"
        text="It may have been released, belong to another Region, or the address may be mistyped."
        back={{ label: 'View phone numbers', href: routes.phoneNumbers.list }}
      />
    </ConsolePage>
  );
}
