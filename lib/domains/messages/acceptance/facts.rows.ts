import { sql } from 'drizzle-orm';
import { arrayOf } from '@/db/array-of';
import { idFromIdOrArn } from '@/lib/arn';
import type { OperationContext } from '@/lib/operations/call-context';
import { originatorTypes, type OriginatorType } from '@/lib/reference/channels';
import { destinationCountry } from '@/lib/reference/destination-country';
import { parseE164 } from '@/lib/reference/phone-number';
import { ANY_ORIGINATOR, type RateCardRow } from '@/lib/reference/rate-card';
import { servedCountries } from './shared-route';
import type { AcceptanceFacts, MessageRequest, NumberFact } from './deliberation';

/** What the one query answers, in JSON's own types. */
interface FactsRow extends Record<string, unknown> {
  settings: { production: boolean; account_limit: string; enforced_limit: string | null } | null;
  spent: string | null;
  verified: boolean;
  last_accepted_at: string | null;
  rates: { originator_type: string; price: string; fee: string; valid_from: string; source: string }[] | null;
  numbers: NumberFact[] | null;
  lane_id: string | null;
}

/** The first day of the month of a moment, in UTC: the key of that month's spend. */
export function spendMonth(at: Date): string {
  return `${at.toISOString().slice(0, 7)}-01`;
}

const isOriginatorType = (text: string): text is OriginatorType =>
  (originatorTypes as readonly string[]).includes(text);

/**
 * Reads all that the checks ask of the database in one statement, so that accepting a message costs one round trip for
 * facts and one for the writes.
 */
export async function readFacts(context: OperationContext, request: MessageRequest): Promise<AcceptanceFacts> {
  const { workspaceId, accountId } = context.workspace;
  const { channel } = request;
  const destination = parseE164(request.destination) ?? '';
  const country = destinationCountry(destination)?.iso ?? '';
  const identity = request.originationIdentity;
  const phoneNumberId =
    identity === undefined ? null : (idFromIdOrArn(context.workspace, 'phone-number', identity) ?? '');
  const phoneNumber = identity === undefined ? null : (parseE164(identity) ?? '');
  const homes = identity === undefined ? countriesServing(country) : [];
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
      (select jsonb_agg(jsonb_build_object('originator_type', originator_type, 'price', price_micros::text,
                                           'fee', carrier_fee_micros::text, 'valid_from', valid_from, 'source', source))
         from rate_card_entries
         where account_id = ${accountId} and country = ${country} and channel = ${channel}
           and valid_from <= ${context.now.toISOString()}::timestamptz) as rates,
      (select jsonb_agg(jsonb_build_object('phoneNumberId', phone_number_id, 'phoneNumber', phone_number,
                'isoCountryCode', iso_country_code, 'status', status, 'messageType', message_type,
                'numberCapabilities', number_capabilities, 'numberType', number_type, 'laneId', lane_id)
                order by created_at, phone_number_id)
         from phone_numbers
         where workspace_id = ${workspaceId}
           and (phone_number_id = ${phoneNumberId} or phone_number = ${phoneNumber}
                or iso_country_code = any(${arrayOf('text', homes)}))) as numbers,
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
    numbers: row.numbers ?? [],
    sharedRouteLaneId: row.lane_id === null ? undefined : Number(row.lane_id),
  };
}

/** The countries whose numbers can send to this one. */
function countriesServing(country: string): string[] {
  return servedCountries('US').includes(country) && country !== 'US' ? [country, 'US'] : [country];
}
