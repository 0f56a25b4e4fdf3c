import { NotFoundPage } from '@/components/patterns/not-found-page';
import { ConsolePage } from '@/components/shell/console-page';
import { routes } from '@/lib/routes';

export default function MessageNotFound() {
  return (
    <ConsolePage breadcrumbs={[{ label: 'Messages', href: routes.messages.list }, { label: 'Message not found' }]}>
      <NotFoundPage
        title="Message not found"
        text="No message has this ID in this Region, or it has been removed. A message that was refused never gets one."
        back={{ label: 'Go to messages', href: routes.messages.list }}
      />
    </ConsolePage>
  );
}
