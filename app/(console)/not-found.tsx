import { NotFoundPage } from '@/components/patterns/not-found-page';
import { ConsolePage } from '@/components/shell/console-page';

export default function ConsoleNotFound() {
  return (
    <ConsolePage breadcrumbs={[{ label: 'Not found' }]}>
      <NotFoundPage />
    </ConsolePage>
  );
}
