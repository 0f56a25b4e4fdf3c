import { NotFoundPage } from '@/components/patterns/not-found-page';
import { ConsolePage } from '@/components/shell/console-page';
import { routes } from '@/lib/routes';

export default function ConversationNotFound() {
  return (
    <ConsolePage breadcrumbs={[{ label: 'Messages', href: routes.messages.list }, { label: 'Conversation not found' }]}>
      <NotFoundPage
        title="Conversation not found"
        text="The address holds no phone number. A conversation is with a number in E.164 format, such as +12065550142."
        back={{ label: 'Go to messages', href: routes.messages.list }}
      />
    </ConsolePage>
  );
}
