import { pageInMemory, parseTableState, ResourceTable, type SearchParams } from '@/components/patterns/resource-table';
import { InfoLink } from '@/components/shell/help-panel';
import type { ActionResult } from '@/lib/console/action-result';
import type { DetailedEventDestination } from '@/lib/domains/event-destinations/event-destinations.shapes';
import { routes } from '@/lib/routes';
import { EventDestinationActions } from './event-destination-actions';
import { eventDestinationsHelp } from './event-destinations-help';
import { eventDestinationsTable, eventDestinationValues } from './event-destinations-table';

/** Where the events of a set's messages go. */
export function EventDestinationsTab({
  setName,
  result,
  searchParams,
}: {
  setName: string;
  result: ActionResult<readonly DetailedEventDestination[]>;
  searchParams: SearchParams;
}) {
  const state = parseTableState(searchParams, eventDestinationsTable);
  return (
    <ResourceTable
      definition={eventDestinationsTable}
      state={state}
      variant="container"
      title="Event destinations"
      info={<InfoLink topic={eventDestinationsHelp} />}
      description="Up to five places that get the events of this set’s messages."
      result={result.ok ? { ok: true, data: pageInMemory(result.data, state, eventDestinationValues) } : result}
      selection="single"
      actions={<EventDestinationActions setName={setName} />}
      create={{
        label: 'Add event destination',
        href: routes.configurationSets.addDestination(setName),
        operation: 'CreateEventDestination',
      }}
      emptyText="Without a destination, the events of this set’s messages are published nowhere."
    />
  );
}
