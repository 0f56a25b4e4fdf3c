import type { Metadata } from 'next';
import { SendMessageForm } from '@/components/messages/send-message-form';
import { QueryProvider } from '@/components/patterns/query-provider';
import type { SearchParams } from '@/components/patterns/resource-table';
import { ConsolePage } from '@/components/shell/console-page';
import { readSendForm } from './read-send-form';

export const metadata: Metadata = { title: 'Test SMS sending' };

export default async function SendPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  return (
    <ConsolePage breadcrumbs={[{ label: 'Test SMS sending' }]}>
      <QueryProvider>
        <SendMessageForm {...await readSendForm(await searchParams)} />
      </QueryProvider>
    </ConsolePage>
  );
}
