import { PageSkeleton } from '@/components/patterns/page-skeleton';
import { ConsolePage } from '@/components/shell/console-page';
import { routes } from '@/lib/routes';

export default function PhoneNumberLoading() {
  return (
    <ConsolePage breadcrumbs={[{ label: 'Phone numbers', href: routes.phoneNumbers.list }, { label: 'Phone number' }]}>
      <PageSkeleton kind="details" />
    </ConsolePage>
  );
}
