import { phoneNumbersTable } from '@/components/phone-numbers/phone-numbers-table';
import { ResourceTableSkeleton } from '@/components/patterns/resource-table';
import { ConsolePage } from '@/components/shell/console-page';

export default function PhoneNumbersLoading() {
  return (
    <ConsolePage breadcrumbs={[{ label: 'Phone numbers' }]} width="full">
      <ResourceTableSkeleton definition={phoneNumbersTable} selectable />
    </ConsolePage>
  );
}
