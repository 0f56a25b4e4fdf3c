import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { tablePreferences } from '@/app/(console)/table-preferences';
import { messageTable } from '@/components/messages/message-columns';
import { messagesHelp } from '@/components/messages/message-help';
import { MessageRangeMenu } from '@/components/messages/message-range-menu';
import {
  acceptedProperty,
  messageFilterProperties,
  readMessageState,
  toSearchInput,
} from '@/components/messages/message-search';
import {
  filterValues,
  pageToken,
  parseTableState,
  ResourceTable,
  type SearchParams,
} from '@/components/patterns/resource-table';
import { ConsolePage } from '@/components/shell/console-page';
import { InfoLink } from '@/components/shell/help-panel';
import { readForPage } from '@/lib/console/call-from-page';
import { searchMessages } from '@/lib/domains/messages';
import { routes } from '@/lib/routes';

export const metadata: Metadata = { title: 'Messages' };

export default async function MessagesPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const params = await searchParams;
  const filterProperties = messageFilterProperties([params.filter ?? []].flat());
  const definition = { ...messageTable, filterProperties };
  const table = await tablePreferences(definition);
  const { state, messageId } = readMessageState(parseTableState(params, definition, table.preferences));
  if (messageId !== undefined) redirect(routes.messages.detail(messageId));

  const loadedAt = new Date();
  const result = await readForPage(searchMessages, {
    ...toSearchInput(state, loadedAt),
    MaxResults: state.pageSize,
    NextToken: pageToken(state),
  });
  const range = filterValues(state, acceptedProperty, '=').at(-1);
  const chosen = filterProperties
    .find(({ id }) => id === acceptedProperty)
    ?.values?.find(({ value }) => value === range);
  return (
    <ConsolePage breadcrumbs={[{ label: 'Messages' }]} width="full">
      <ResourceTable
        {...table}
        definition={definition}
        state={state}
        result={
          result.ok ? { ok: true, data: { rows: result.data.Messages, nextToken: result.data.NextToken } } : result
        }
        info={<InfoLink topic={messagesHelp} />}
        actions={<MessageRangeMenu state={state} property={acceptedProperty} chosen={chosen} />}
        create={{ label: 'Send a test message', href: routes.send() }}
        emptyText="Every message that this workspace sends is listed here, from the console and from the API."
        loadedAt={loadedAt}
        csvHref={routes.messages.export}
      />
    </ConsolePage>
  );
}
