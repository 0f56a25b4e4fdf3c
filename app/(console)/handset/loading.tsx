import { PhoneFrame } from '@/components/handset/phone-frame';
import { ConsolePage } from '@/components/shell/console-page';
import { Container } from '@/components/ui/container';
import { PageHeader } from '@/components/ui/page-header';
import { Skeleton } from '@/components/ui/skeleton';

export default function HandsetLoading() {
  return (
    <ConsolePage breadcrumbs={[{ label: 'Handset' }]}>
      <div aria-busy="true">
        <p role="status" className="sr-only">
          Loading handset
        </p>
        <PageHeader title="Handset" description={<Skeleton className="my-0.5 w-80 max-w-full" />} />
        <div
          aria-hidden="true"
          className="gap-gutter grid grid-cols-[minmax(0,1fr)] items-start md:grid-cols-[minmax(250px,320px)_minmax(0,1fr)]"
        >
          <Container title="Handsets" className="max-md:order-2">
            <Skeleton className="h-control! rounded-control" />
            <div className="mt-8 flex flex-col gap-4">
              <Skeleton className="w-40" />
              <Skeleton className="w-36" />
              <Skeleton className="w-44" />
            </div>
          </Container>
          <div className="flex justify-center">
            <PhoneFrame>
              <div className="flex flex-1 flex-col justify-end gap-3 p-5">
                <Skeleton className="h-10! w-3/5 rounded-[20px]" />
                <Skeleton className="ml-auto h-10! w-2/5 rounded-[20px]" />
                <Skeleton className="h-16! w-3/4 rounded-[20px]" />
              </div>
            </PhoneFrame>
          </div>
        </div>
      </div>
    </ConsolePage>
  );
}
