import { PageSkeleton } from '@/components/patterns/page-skeleton';
import { ConsolePage } from '@/components/shell/console-page';

export default function SettingsLoading() {
  return (
    <ConsolePage breadcrumbs={[{ label: 'Settings' }]}>
      <PageSkeleton kind="details" title="Settings" />
    </ConsolePage>
  );
}
