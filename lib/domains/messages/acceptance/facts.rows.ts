import { sql, type SQL } from 'drizzle-orm';
import { arrayOf } from '@/db/array-of';
import { idFromIdOrArn } from '@/lib/arn';
import type { OperationContext } from '@/lib/operations/call-context';
import { protectionFact } from '@/lib/domains/protect-configurations/protection.rows';
import type { ProtectionFact } from '@/lib/domains/protect-configurations/protection.rules';
import { capabilityByChannel, originatorTypes, type OriginatorType } from '@/lib/reference/channels';
import { destinationCountry } from '@/lib/reference/destination-country';
import { parseE164 } from '@/lib/reference/phone-number';
import { ANY_ORIGINATOR, type RateCardRow } from '@/lib/reference/rate-card';
import { servedCountries } from './shared-route';
import type { AcceptanceFacts, Candidate, ConfigurationSetFact, MessageRequest, PoolFact } from './deliberation';

/** What the one query answers, in JSON's own types. */
interface FactsRow extends Record<string, unknown> {
  settings: { production: boolean; account_limit: string; enforced_limit: string | null } | null;
  spent: string | null;
  verified: boolean;
  last_accepted_at: string | null;
  rates: { originator_type: string; price: string; fee: string; valid_from: string; source: string }[] | null;
  configuration_set: ConfigurationSetFact | null;
  protection: ProtectionFact | null;
  pool: PoolFact | null;
  numbers: Candidate[] | null;
  sender_ids: Candidate[] | null;
  opted_out_of: string[] | null;
  lane_id: string | null;
}

/** The first day of the month of a moment, in UTC: the key of that month's spend. */
export function spendMonth(at: Date): string {
  return `${at.toISOString().slice(0, 7)}-01`;
}

const isOriginatorType = (text: string): text is OriginatorType =>
  (originatorTypes as readonly string[]).includes(text);

/** Where a message goes: the number in its normal form, and the country that it belongs to. */
export interface Place {
  /** Empty where no number is asked about, but a country. */
  readonly destination: string;
  readonly country: string;
}

function placeOf(request: MessageRequest): Place {
  const destination = parseE164(request.destination) ?? '';
  return { destination, country: destinationCountry(destination)?.iso ?? '' };
}

/**
 * Reads all that the checks ask of the database in one statement, so that accepting a message costs one round trip for
 * facts and one for the writes.
 * @param place where the request's own destination is; given where a whole country is asked about
 */
export async function readFacts(
  context: OperationContext,
  request: MessageRequest,
  { destination, country }: Place = placeOf(request),
): Promise<AcceptanceFacts> {
  const { workspaceId, accountId } = context.workspace;
  const { channel } = request;
  const named = namesOf(context, request.originationIdentity, country);
  const homes = request.originationIdentity === undefined ? countriesServing(country) : [];
  const set = configurationSetSql(context, request, country);
  const protection = protectionFact(context, {
    protectConfigurationId: request.protectConfigurationId,
    configurationSetName: request.configurationSetName,
    capability: capabilityByChannel[channel],
    destination,
    isoCountryCode: country,
  });
  const rows = await context.db.execute<FactsRow>(sql`
    select
      (select jsonb_build_object('production', production, 'account_limit', account_limit_micros::text,
                                 'enforced_limit', enforced_limit_micros::text)
         from channel_settings where workspace_id = ${workspaceId} and channel = ${channel}) as settings,
      (select spent_micros::text from spend_months
         where workspace_id = ${workspaceId} and channel = ${channel} and month = ${spendMonth(context.now)}) as spent,
      exists (select from verified_destination_numbers
         where workspace_id = ${workspaceId} and destination_phone_number = ${destination} and status = 'VERIFIED') as verified,
      (select last_accepted_at from recipient_paces
         where workspace_id = ${workspaceId} and destination = ${destination}) as last_accepted_at,
      -- The latest of each type alone: earlier ones are kept for ever, and price nothing any more.
      (select jsonb_agg(jsonb_build_object('originator_type', originator_type, 'price', price_micros::text,
                                           'fee', carrier_fee_micros::text, 'valid_from', valid_from, 'source', source))
         from (select distinct on (originator_type) * from rate_card_entries
                where account_id = ${accountId} and country = ${country} and channel = ${channel}
                  and valid_from <= ${context.now.toISOString()}::timestamptz
                order by originator_type, valid_from desc) rate) as rates,
      ${set.fact} as configuration_set,
      ${protection} as protection,
      (select jsonb_build_object('poolId', pool_id, 'messageType', message_type, 'optOutListName', opt_out_list_name,
                'sharedRoutesEnabled', shared_routes_enabled, 'knownOriginatorId',
                (select originator_id from pool_conversations c where c.workspace_id = ${workspaceId}
                    and c.pool_id = ${named.poolId} and c.destination = ${destination}))
         from pools where workspace_id = ${workspaceId} and pool_id = ${named.poolId}) as pool,
      (select jsonb_agg(jsonb_build_object('originator', n.phone_number, 'originatorId', n.phone_number_id,
                'type', n.number_type, 'isoCountryCode', n.iso_country_code, 'status', n.status,
                'messageTypes', jsonb_build_array(n.message_type), 'capabilities', n.number_capabilities, 'registered', true,
                'optOutListName', coalesce(p.opt_out_list_name, n.opt_out_list_name), 'laneId', n.lane_id,
                'backlogSeconds', ${backlog(sql`n.lane_id`, context.now)}) order by n.created_at, n.phone_number_id)
         from phone_numbers n left join pools p on p.workspace_id = n.workspace_id and p.pool_id = n.pool_id
         where n.workspace_id = ${workspaceId}
           and (n.phone_number_id = ${named.phoneNumberId} or n.phone_number = ${named.phoneNumber}
                or n.pool_id = ${named.poolId} or n.iso_country_code = any(${arrayOf('text', homes)}))) as numbers,
      (select jsonb_agg(jsonb_build_object('originator', i.sender_id,
                'originatorId', 'sender-id/' || i.sender_id || '/' || i.iso_country_code, 'type', 'SENDER_ID',
                'isoCountryCode', i.iso_country_code, 'status', 'ACTIVE', 'messageTypes', i.message_types,
                'capabilities', jsonb_build_array('SMS'), 'registered', i.registered,
                'optOutListName', coalesce(p.opt_out_list_name, 'Default'), 'laneId', i.lane_id,
                'backlogSeconds', ${backlog(sql`i.lane_id`, context.now)}) order by i.created_at, i.sender_id)
         from sender_ids i left join pools p on p.workspace_id = i.workspace_id and p.pool_id = i.pool_id
         where i.workspace_id = ${workspaceId}
           and ((i.sender_id = ${named.senderId} and i.iso_country_code = ${named.senderIdCountry})
                or i.pool_id = ${named.poolId} ${set.orDefaultSenderId})) as sender_ids,
      (select jsonb_agg(l.opt_out_list_name) from opt_out_lists l
         where l.workspace_id = ${workspaceId} and exists (select from opted_out_numbers o
           where o.workspace_id = l.workspace_id and o.list_id = l.list_id and o.phone_number = ${destination})) as opted_out_of,
      (select lane_id::text from originator_lanes
         where workspace_id = ${workspaceId} and originator_id = ${`shared-route/${country}`}) as lane_id
  `);
  const row = rows[0];
  if (!row?.settings) throw new Error(`Workspace ${workspaceId} has no settings for channel ${channel}.`);
  return {
    production: row.settings.production,
    accountLimitMicros: BigInt(row.settings.account_limit),
    enforcedLimitMicros: row.settings.enforced_limit === null ? undefined : BigInt(row.settings.enforced_limit),
    spentMicros: BigInt(row.spent ?? 0),
    destinationVerified: row.verified,
    lastAcceptedAt: row.last_accepted_at === null ? undefined : new Date(row.last_accepted_at),
    rates: (row.rates ?? []).map((rate): RateCardRow => ({
      country,
      channel,
      originatorType: isOriginatorType(rate.originator_type) ? rate.originator_type : ANY_ORIGINATOR,
      priceMicros: BigInt(rate.price),
      carrierFeeMicros: BigInt(rate.fee),
      currency: 'USD',
      validFrom: new Date(rate.valid_from),
      source: rate.source,
    })),
    configurationSet: row.configuration_set ?? undefined,
    protection: row.protection ?? undefined,
    pool: row.pool ?? undefined,
    candidates: [...(row.numbers ?? []), ...(row.sender_ids ?? [])],
    optedOutOf: row.opted_out_of ?? [],
    sharedRouteLaneId: row.lane_id === null ? undefined : Number(row.lane_id),
  };
}

/** The countries whose numbers can send to this one. */
function countriesServing(country: string): string[] {
  return servedCountries('US').includes(country) && country !== 'US' ? [country, 'US'] : [country];
}

/**
 * What the configuration set of a request adds to the query. A request without one asks nothing: its statement has not even
 * the words.
 */
function configurationSetSql(
  { workspace }: OperationContext,
  { configurationSetName, originationIdentity }: MessageRequest,
  country: string,
): { fact: SQL; orDefaultSenderId: SQL } {
  if (configurationSetName === undefined) return { fact: sql`null::jsonb`, orDefaultSenderId: sql`` };
  const name = idFromIdOrArn(workspace, 'configuration-set', configurationSetName) ?? null;
  const ofSet = sql`from configuration_sets s
         where s.workspace_id = ${workspace.workspaceId} and s.configuration_set_name = ${name}`;
  return {
    fact: sql`(select jsonb_build_object('name', s.configuration_set_name, 'defaultMessageType', s.default_message_type,
                'defaultSenderId', s.default_sender_id) ${ofSet})`,
    orDefaultSenderId:
      originationIdentity === undefined
        ? sql`or (i.iso_country_code = ${country} and i.sender_id = (select s.default_sender_id ${ofSet}))`
        : sql``,
  };
}

interface IdentityNames {
  readonly phoneNumberId: string | null;
  readonly phoneNumber: string | null;
  readonly poolId: string | null;
  readonly senderId: string | null;
  readonly senderIdCountry: string | null;
}

/** What an identity may name: an id, a number, a sender ID or an ARN of this workspace. No name = the column is not asked. */
function namesOf(context: OperationContext, identity: string | undefined, country: string): IdentityNames {
  const none: IdentityNames = {
    phoneNumberId: null,
    phoneNumber: null,
    poolId: null,
    senderId: null,
    senderIdCountry: null,
  };
  if (identity === undefined) return none;
  if (identity.startsWith('arn:')) {
    const [senderId = null, senderIdCountry = null] =
      idFromIdOrArn(context.workspace, 'sender-id', identity)?.split('/') ?? [];
    return {
      ...none,
      phoneNumberId: idFromIdOrArn(context.workspace, 'phone-number', identity) ?? null,
      poolId: idFromIdOrArn(context.workspace, 'pool', identity) ?? null,
      senderId,
      senderIdCountry,
    };
  }
  if (identity.startsWith('phone-')) return { ...none, phoneNumberId: identity };
  if (identity.startsWith('pool-')) return { ...none, poolId: identity };
  // A short code is a number without a plus sign that no numbering plan knows.
  if (/^\+?[0-9]+$/.test(identity)) return { ...none, phoneNumber: parseE164(identity) ?? identity };
  return { ...none, senderId: identity, senderIdCountry: country };
}

/** The most waiting messages that are counted to tell a busy lane from an idle one: enough to compare, cheap to read. */
const countedBacklog = 50;

/** Seconds until a lane has sent what waits in it, as far as it is counted. */
function backlog(laneId: SQL, now: Date): SQL {
  return sql`(select greatest(0, extract(epoch from l.next_free_at - ${now.toISOString()}::timestamptz))
      + (select coalesce(sum(w.parts), 0)
           from (select parts from message_dispatches d where d.lane_id = l.lane_id limit ${countedBacklog}) w) / l.parts_per_second
    from originator_lanes l where l.lane_id = ${laneId})`;
}
