import { ConsolePage } from '@/components/shell/console-page';
import { Columns } from '@/components/ui/columns';
import { Container } from '@/components/ui/container';
import { PageHeader } from '@/components/ui/page-header';
import { Skeleton } from '@/components/ui/skeleton';

/** The page's own shape, since no other page has a form and its result side by side. */
export default function SendLoading() {
  return (
    <ConsolePage breadcrumbs={[{ label: 'Test SMS sending' }]}>
      <div aria-busy="true">
        <p role="status" className="sr-only">
          Loading page
        </p>
        <PageHeader title="Test SMS sending" />
        <Columns layout="7-5">
          <Container title="Message">
            <div aria-hidden="true" className="gap-x-gutter gap-y-field-gap grid sm:grid-cols-2">
              {[0, 1, 2].map((field) => (
                <div key={field} className="flex flex-col gap-2">
                  <Skeleton className="w-28" />
                  <Skeleton className="h-control! rounded-control" />
                </div>
              ))}
              <div className="flex flex-col gap-2 sm:col-span-2">
                <Skeleton className="w-28" />
                <Skeleton className="rounded-control h-28!" />
              </div>
            </div>
          </Container>
          <Container title="Part preview">
            <div aria-hidden="true" className="flex flex-col gap-3">
              <Skeleton />
              <Skeleton className="h-2!" />
              <Skeleton className="rounded-control h-20!" />
            </div>
          </Container>
        </Columns>
      </div>
    </ConsolePage>
  );
}
