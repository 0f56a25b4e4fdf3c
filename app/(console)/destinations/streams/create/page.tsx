import type { Metadata } from 'next';
import { StreamForm } from '@/components/streams/stream-form';
import { ConsolePage } from '@/components/shell/console-page';
import { PageHeader } from '@/components/ui/page-header';
import { createBreadcrumbs } from './breadcrumbs';

export const metadata: Metadata = { title: 'Create stream' };

export default function CreateStreamPage() {
  return (
    <ConsolePage breadcrumbs={createBreadcrumbs} width="form">
      <PageHeader title="Create stream" description="It gathers events and writes them in batches of JSON lines." />
      <StreamForm />
    </ConsolePage>
  );
}
