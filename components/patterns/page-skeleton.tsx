import { Columns, Stack } from '@/components/ui/columns';
import { Container } from '@/components/ui/container';
import { PageHeader } from '@/components/ui/page-header';
import { Skeleton } from '@/components/ui/skeleton';

/** Label over value, as grey bars. */
function Pairs({ count }: { count: number }) {
  return (
    <div className="grid grid-cols-2 gap-5 lg:grid-cols-4">
      {Array.from({ length: count }, (_, index) => (
        <div key={index} className="flex flex-col gap-2">
          <Skeleton className="w-24" />
          <Skeleton className="w-32" />
        </div>
      ))}
    </div>
  );
}

function Fields({ count }: { count: number }) {
  return (
    <div className="gap-field-gap flex max-w-[640px] flex-col">
      {Array.from({ length: count }, (_, index) => (
        <div key={index} className="flex flex-col gap-2">
          <Skeleton className="w-28" />
          <Skeleton className="h-control! rounded-control" />
        </div>
      ))}
    </div>
  );
}

/**
 * A page while it loads, in the shape it will have: for `loading.tsx`. Lists have `ResourceTableSkeleton`.
 *
 * @param title where it is known before loading (not on a details page)
 */
export function PageSkeleton({ kind, title }: { kind: 'details' | 'form' | 'dashboard'; title?: string }) {
  return (
    <div aria-busy="true">
      <p role="status" className="sr-only">
        Loading page
      </p>
      {title === undefined ? (
        <div className="mb-page-header-gap min-h-control flex items-center">
          <Skeleton className="h-6! w-60" />
        </div>
      ) : (
        <PageHeader title={title} />
      )}
      <div aria-hidden="true">
        {kind === 'form' && (
          <Container title={<Skeleton className="h-5! w-40" />}>
            <Fields count={4} />
          </Container>
        )}
        {kind === 'details' && (
          <Stack>
            <Container title={<Skeleton className="h-5! w-40" />}>
              <Pairs count={8} />
            </Container>
            <Container title={<Skeleton className="h-5! w-32" />}>
              <Fields count={2} />
            </Container>
          </Stack>
        )}
        {kind === 'dashboard' && (
          <Stack>
            <Container title={<Skeleton className="h-5! w-40" />}>
              <Pairs count={4} />
            </Container>
            <Columns layout="2">
              <Container title={<Skeleton className="h-5! w-32" />}>
                <Skeleton className="h-48!" />
              </Container>
              <Container title={<Skeleton className="h-5! w-32" />}>
                <Skeleton className="h-48!" />
              </Container>
            </Columns>
          </Stack>
        )}
      </div>
    </div>
  );
}
