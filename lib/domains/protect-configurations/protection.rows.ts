import { sql, type SQL } from 'drizzle-orm';
import { idFromIdOrArn } from '@/lib/arn';
import type { OperationContext } from '@/lib/operations/call-context';
import { resourceType } from './protect-configurations.rules';
import type { ProtectCapability } from './protect-configurations.shapes';
import type { ProtectionFact } from './protection.rules';

export interface ProtectionQuestion {
  /** Id or ARN, as a request names it. */
  readonly protectConfigurationId: string | undefined;
  /** Name or ARN. */
  readonly configurationSetName: string | undefined;
  readonly capability: ProtectCapability;
  /** The number in its normal form, and its country. */
  readonly destination: string;
  readonly isoCountryCode: string;
}

/**
 * The protect configuration that applies to a message and what it says of the destination, as one JSON value (a
 * ProtectionFact, null where none applies or the one that is named does not exist). Every look-up is by a whole key, so
 * that it can stand in the one statement that sending asks its facts with.
 */
export function protectionFact(
  context: Pick<OperationContext, 'workspace'>,
  question: ProtectionQuestion,
): SQL<ProtectionFact | null> {
  const { workspaceId } = context.workspace;
  const { capability, destination, isoCountryCode } = question;
  return sql<ProtectionFact | null>`(select jsonb_build_object(
        'protectConfigurationId', effective.id, 'source', effective.source,
        'countryStatus', (select protect_status from protect_country_rules r
           where r.workspace_id = ${workspaceId} and r.protect_configuration_id = effective.id
             and r.number_capability = ${capability} and r.iso_country_code = ${isoCountryCode}),
        'override', (select jsonb_build_object('action', action, 'expiresAt', expires_at) from protect_number_overrides o
           where o.workspace_id = ${workspaceId} and o.protect_configuration_id = effective.id
             and o.destination_phone_number = ${destination}))
      from (${effective(context, question)}) effective)`;
}

/** The id of the one that applies, and why: a single row or none. A request without a set has no words for one. */
function effective(
  { workspace }: Pick<OperationContext, 'workspace'>,
  { protectConfigurationId, configurationSetName }: ProtectionQuestion,
): SQL {
  const { workspaceId } = workspace;
  if (protectConfigurationId !== undefined) {
    // The ARN of another workspace names nothing here, and no id is empty.
    const id = idFromIdOrArn(workspace, resourceType, protectConfigurationId) ?? '';
    return sql`select protect_configuration_id as id, 'REQUEST' as source from protect_configurations
        where workspace_id = ${workspaceId} and protect_configuration_id = ${id}`;
  }
  const accountDefault = sql`select protect_configuration_id as id, 'ACCOUNT_DEFAULT' as source, 2 as rank
        from protect_configurations where workspace_id = ${workspaceId} and account_default`;
  if (configurationSetName === undefined) return accountDefault;
  const name = idFromIdOrArn(workspace, 'configuration-set', configurationSetName) ?? '';
  return sql`select protect_configuration_id as id, 'CONFIGURATION_SET' as source, 1 as rank from configuration_sets
        where workspace_id = ${workspaceId} and configuration_set_name = ${name} and protect_configuration_id is not null
      union all ${accountDefault} order by rank limit 1`;
}

/** The same, asked alone. */
export async function readProtection(
  context: OperationContext,
  question: ProtectionQuestion,
): Promise<ProtectionFact | undefined> {
  const [row] = await context.db.execute<{ fact: ProtectionFact | null }>(
    sql`select ${protectionFact(context, question)} as fact`,
  );
  return row?.fact ?? undefined;
}
