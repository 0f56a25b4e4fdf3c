import { ConsolePage } from '@/components/shell/console-page';
import { Columns } from '@/components/ui/columns';
import { Container } from '@/components/ui/container';
import { PageHeader } from '@/components/ui/page-header';
import { Skeleton } from '@/components/ui/skeleton';
import { routes } from '@/lib/routes';

export default function ConversationLoading() {
  return (
    <ConsolePage breadcrumbs={[{ label: 'Messages', href: routes.messages.list }, { label: 'Conversation' }]}>
      <div aria-busy="true">
        <p role="status" className="sr-only">
          Loading conversation
        </p>
        <PageHeader
          title={
            <>
              <span className="sr-only">Conversation</span>
              <Skeleton className="h-6! w-60" />
            </>
          }
          description={<Skeleton className="my-0.5 w-80 max-w-full" />}
        />
        <div aria-hidden="true">
          <Columns layout="2-1">
            <Container title="Conversation">
              <div className="flex flex-col gap-5">
                <Skeleton className="ml-auto h-10! w-3/5 rounded-[20px]" />
                <Skeleton className="h-10! w-2/5 rounded-[20px]" />
                <Skeleton className="ml-auto h-16! w-1/2 rounded-[20px]" />
              </div>
            </Container>
            <Container title="Opt-out status">
              <div className="flex flex-col gap-3">
                <Skeleton className="w-32" />
                <Skeleton className="w-48" />
              </div>
            </Container>
          </Columns>
        </div>
      </div>
    </ConsolePage>
  );
}
