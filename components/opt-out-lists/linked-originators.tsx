import { numberTypeLabels } from '@/components/phone-numbers/phone-number-words';
import {
  ResourceTable,
  type TableDefinition,
  type TablePage,
  type TableState,
} from '@/components/patterns/resource-table';
import { TextLink } from '@/components/ui/link';
import type { ActionResult } from '@/lib/console/action-result';
import type { LinkedOriginator } from '@/lib/domains/opt-out-lists/opt-out-lists.shapes';
import { countryByIso } from '@/lib/reference/countries';
import { formatPhoneNumber } from '@/lib/reference/phone-number';
import { routes } from '@/lib/routes';

const typeLabels: Readonly<Record<LinkedOriginator['OriginatorType'], string>> = {
  ...numberTypeLabels,
  SENDER_ID: 'Sender ID',
  POOL: 'Phone pool',
};

/** How an originator is called: a number in international format, a pool by its name where it has one. */
const nameOf = ({ Name, OriginationIdentity }: LinkedOriginator) =>
  Name ? formatPhoneNumber(Name).international : OriginationIdentity;

function hrefOf({ OriginatorType, OriginationIdentity, IsoCountryCode }: LinkedOriginator): string {
  if (OriginatorType === 'POOL') return routes.phonePools.detail(OriginationIdentity);
  if (OriginatorType === 'SENDER_ID') return routes.senderIds.detail(`${OriginationIdentity}/${IsoCountryCode ?? ''}`);
  return routes.phoneNumbers.detail(OriginationIdentity);
}

export const linkedOriginatorsTable: TableDefinition<LinkedOriginator> = {
  id: 'linked-originators',
  urlPrefix: 'originators',
  resource: { singular: 'linked originator', plural: 'linked originators' },
  columns: [
    {
      id: 'Name',
      header: 'Originator',
      alwaysVisible: true,
      csv: (row) => row.Name ?? row.OriginationIdentity,
      cell: (row) => (
        <TextLink href={hrefOf(row)} prefetch={false} title={row.OriginationIdentity} className="break-words">
          {nameOf(row)}
        </TextLink>
      ),
    },
    { id: 'OriginatorType', header: 'Originator type', cell: (row) => typeLabels[row.OriginatorType] },
    {
      id: 'IsoCountryCode',
      header: 'Country',
      cell: (row) => row.IsoCountryCode && (countryByIso(row.IsoCountryCode)?.name ?? row.IsoCountryCode),
    },
    {
      id: 'PoolId',
      header: 'Pool',
      csv: (row) => row.PoolId ?? '',
      cell: (row) =>
        row.PoolId && (
          <TextLink href={routes.phonePools.detail(row.PoolId)} prefetch={false} title={row.PoolId}>
            {`${row.PoolId.slice(0, 13)}…`}
          </TextLink>
        ),
    },
  ],
  rowId: (row) => row.OriginationIdentityArn,
  rowLabel: nameOf,
};

/** Everything that sends by a list. */
export function LinkedOriginators({
  state,
  result,
  totalCount,
}: {
  state: TableState;
  result: ActionResult<TablePage<LinkedOriginator>>;
  totalCount: number;
}) {
  return (
    <ResourceTable
      definition={linkedOriginatorsTable}
      state={state}
      variant="container"
      title="Linked originators"
      description="The phone numbers, pools and sender IDs that send by this list. Which list one uses is set on its own page, or on the page of its pool."
      result={result.ok ? { ok: true, data: { ...result.data, totalCount } } : result}
      emptyText="No phone number, pool or sender ID uses this list."
    />
  );
}
