import { PageSkeleton } from '@/components/patterns/page-skeleton';
import { ConsolePage } from '@/components/shell/console-page';
import { routes } from '@/lib/routes';

export default function RequestPhoneNumberLoading() {
  return (
    <ConsolePage
      breadcrumbs={[{ label: 'Phone numbers', href: routes.phoneNumbers.list }, { label: 'Request originator' }]}
    >
      <PageSkeleton kind="form" title="Select country" />
    </ConsolePage>
  );
}
