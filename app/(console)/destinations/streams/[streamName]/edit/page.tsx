import type { Metadata } from 'next';
import { ConsolePage } from '@/components/shell/console-page';
import { StreamForm } from '@/components/streams/stream-form';
import { PageHeader } from '@/components/ui/page-header';
import { routes } from '@/lib/routes';
import { requireStreamOfPage } from '../require-stream';

export const metadata: Metadata = { title: 'Edit stream' };

export default async function EditStreamPage({ params }: { params: Promise<{ streamName: string }> }) {
  const stream = await requireStreamOfPage((await params).streamName);
  return (
    <ConsolePage
      breadcrumbs={[
        { label: 'Event destinations', href: routes.destinations.list('streams') },
        { label: stream.StreamName, href: routes.destinations.stream(stream.StreamName) },
        { label: 'Edit stream' },
      ]}
      width="form"
    >
      <PageHeader title="Edit stream" description={`Where and when ${stream.StreamName} writes.`} />
      <StreamForm stream={stream} />
    </ConsolePage>
  );
}
