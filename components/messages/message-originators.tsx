import { Identity } from '@/components/messages/message-columns';
import { originatorTypeText } from '@/components/messages/message-words';
import {
  pageInMemory,
  parseTableState,
  ResourceTable,
  type SearchParams,
  type TableDefinition,
} from '@/components/patterns/resource-table';
import { StatusIndicator } from '@/components/ui/status';
import type { MessageDetail } from '@/lib/domains/messages/messages.shapes';

type Candidate = MessageDetail['Originators'][number];

const definition: TableDefinition<Candidate> = {
  id: 'message-originators',
  urlPrefix: 'originators',
  resource: { singular: 'originator', plural: 'originators' },
  rowId: ({ OriginationIdentity, OriginatorType }) => `${OriginatorType} ${OriginationIdentity}`,
  rowLabel: ({ OriginationIdentity }) => OriginationIdentity,
  columns: [
    {
      id: 'identity',
      header: 'Originator',
      alwaysVisible: true,
      cell: ({ OriginationIdentity }) => <Identity value={OriginationIdentity} />,
      csv: ({ OriginationIdentity }) => OriginationIdentity,
    },
    { id: 'type', header: 'Originator type', cell: ({ OriginatorType }) => originatorTypeText(OriginatorType) },
    {
      id: 'choice',
      header: 'Choice',
      cell: ({ Chosen }) => (
        <StatusIndicator type={Chosen ? 'success' : 'stopped'}>{Chosen ? 'Chosen' : 'Not chosen'}</StatusIndicator>
      ),
    },
    {
      id: 'reason',
      header: 'Reason',
      cell: ({ Detail }) => <span className="block min-w-60 whitespace-normal">{Detail}</span>,
    },
  ],
};

/** Every originator that was considered for a message, and why it was or was not taken. */
export function MessageOriginators({
  candidates,
  searchParams,
}: {
  candidates: readonly Candidate[];
  searchParams: SearchParams;
}) {
  const state = parseTableState(searchParams, definition);
  return (
    <ResourceTable
      definition={definition}
      state={state}
      variant="container"
      title="Choice of originator"
      description="Every originator that could be considered when the message was accepted, in the order of preference."
      result={{ ok: true, data: pageInMemory(candidates, state, {}) }}
    />
  );
}
