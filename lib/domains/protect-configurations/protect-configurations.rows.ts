import { and, count, desc, eq, inArray, sql, type SQL } from 'drizzle-orm';
import {
  configurationSets,
  protectConfigurations,
  protectCountryRules,
  protectNumberOverrides,
  tags,
} from '@/db/schema';
import type { OperationContext } from '@/lib/operations/call-context';
import type { ListFilter } from '@/lib/operations/list-filters';
import type { CreationPosition } from '@/lib/operations/list-page';
import { notFound } from '@/lib/operations/operation-error';
import { resourceId } from '@/lib/operations/resource-id';
import type { ProtectConfigurationRow } from './protect-configurations.present';
import { resourceType, type configurationFilterRules } from './protect-configurations.rules';
import type { ProtectConfigurationSummary } from './protect-configurations.shapes';

type FilterName = keyof typeof configurationFilterRules;

const inWorkspace = ({ workspace }: OperationContext) => eq(protectConfigurations.workspaceId, workspace.workspaceId);
const withId = (context: OperationContext, protectConfigurationId: string) =>
  and(inWorkspace(context), eq(protectConfigurations.protectConfigurationId, protectConfigurationId));

/** The id that a member names in this workspace; whether there is such a configuration is another question. */
export const idOf = (
  { workspace }: Pick<OperationContext, 'workspace'>,
  idOrArn: string,
  field = 'ProtectConfigurationId',
) => resourceId(workspace, resourceType, idOrArn, field);

export async function countProtectConfigurations(context: OperationContext): Promise<number> {
  const [row] = await context.db.select({ held: count() }).from(protectConfigurations).where(inWorkspace(context));
  return row?.held ?? 0;
}

export async function insertProtectConfiguration(
  { db, workspace, now }: OperationContext,
  configuration: Pick<ProtectConfigurationRow, 'protectConfigurationId' | 'deletionProtectionEnabled'>,
): Promise<ProtectConfigurationRow> {
  const [row] = await db
    .insert(protectConfigurations)
    .values({ ...configuration, workspaceId: workspace.workspaceId, createdAt: now })
    .returning();
  if (!row) throw new Error('A new protect configuration was not answered.');
  return row;
}

/**
 * The protect configuration that an id or ARN names.
 * @throws ValidationException INVALID_ARN; ResourceNotFoundException
 */
export async function requireProtectConfiguration(
  context: OperationContext,
  idOrArn: string,
): Promise<ProtectConfigurationRow> {
  const id = idOf(context, idOrArn);
  const [row] = await context.db.select().from(protectConfigurations).where(withId(context, id));
  if (!row) throw notFound(resourceType, id);
  return row;
}

/**
 * The same, locked until the transaction ends: whoever gives it rules, and whoever deletes it, go one after the other.
 * @throws ValidationException INVALID_ARN; ResourceNotFoundException
 */
export async function lockProtectConfiguration(
  context: OperationContext,
  idOrArn: string,
): Promise<ProtectConfigurationRow> {
  const id = idOf(context, idOrArn);
  const [row] = await context.db.select().from(protectConfigurations).where(withId(context, id)).for('update');
  if (!row) throw notFound(resourceType, id);
  return row;
}

/** @throws ResourceNotFoundException for the first id that this workspace does not have */
export async function requireProtectConfigurations(context: OperationContext, ids: readonly string[]): Promise<void> {
  const rows = await context.db
    .select({ id: protectConfigurations.protectConfigurationId })
    .from(protectConfigurations)
    .where(and(inWorkspace(context), inArray(protectConfigurations.protectConfigurationId, [...ids])));
  const missing = ids.find((id) => !rows.some((row) => row.id === id));
  if (missing !== undefined) throw notFound(resourceType, missing);
}

const booleans = (values: readonly string[]) => values.map((value) => value === 'true');

const conditions: Readonly<Record<FilterName, (values: readonly string[]) => SQL>> = {
  'account-default': (values) => inArray(protectConfigurations.accountDefault, booleans(values)),
  'deletion-protection-enabled': (values) => inArray(protectConfigurations.deletionProtectionEnabled, booleans(values)),
};

/** Protect configurations newest first, from a position on; all of them where no ids are given. */
export function listProtectConfigurations(
  context: OperationContext,
  { ids, filters }: { ids: readonly string[] | undefined; filters: readonly ListFilter<FilterName>[] },
  after: CreationPosition | undefined,
  limit: number,
): Promise<ProtectConfigurationRow[]> {
  const { createdAt, protectConfigurationId } = protectConfigurations;
  return context.db
    .select()
    .from(protectConfigurations)
    .where(
      and(
        inWorkspace(context),
        ids && inArray(protectConfigurationId, [...ids]),
        ...filters.map(({ Name, Values }) => conditions[Name](Values)),
        after &&
          sql`(${createdAt}, ${protectConfigurationId}) < (${after.createdAt.toISOString()}::timestamptz, ${after.id})`,
      ),
    )
    .orderBy(desc(createdAt), desc(protectConfigurationId))
    .limit(limit);
}

export async function setDeletionProtection(
  context: OperationContext,
  protectConfigurationId: string,
  deletionProtectionEnabled: boolean,
): Promise<void> {
  await context.db
    .update(protectConfigurations)
    .set({ deletionProtectionEnabled })
    .where(withId(context, protectConfigurationId));
}

/** Takes the default away from whichever has it; its id, undefined when none had. Under the workspace's lock. */
export async function clearAccountDefault(context: OperationContext): Promise<string | undefined> {
  const [row] = await context.db
    .update(protectConfigurations)
    .set({ accountDefault: false })
    .where(and(inWorkspace(context), protectConfigurations.accountDefault))
    .returning({ id: protectConfigurations.protectConfigurationId });
  return row?.id;
}

export async function markAccountDefault(context: OperationContext, protectConfigurationId: string): Promise<void> {
  await context.db
    .update(protectConfigurations)
    .set({ accountDefault: true })
    .where(withId(context, protectConfigurationId));
}

/** How many configuration sets use it; exact until the transaction ends under the workspace's lock. */
export async function countConfigurationSets(
  { db, workspace }: OperationContext,
  protectConfigurationId: string,
): Promise<number> {
  const [row] = await db
    .select({ held: count() })
    .from(configurationSets)
    .where(
      and(
        eq(configurationSets.workspaceId, workspace.workspaceId),
        eq(configurationSets.protectConfigurationId, protectConfigurationId),
      ),
    );
  return row?.held ?? 0;
}

/** A configuration set with the protect configuration that it uses. */
export interface SetAssociation {
  readonly configurationSetName: string;
  readonly protectConfigurationId: string | null;
}

/**
 * The configuration set that a name or ARN names.
 * @throws ValidationException INVALID_ARN; ResourceNotFoundException
 */
export async function requireConfigurationSet(
  { db, workspace }: OperationContext,
  nameOrArn: string,
): Promise<SetAssociation> {
  const name = resourceId(workspace, 'configuration-set', nameOrArn, 'ConfigurationSetName');
  const [row] = await db
    .select({
      configurationSetName: configurationSets.configurationSetName,
      protectConfigurationId: configurationSets.protectConfigurationId,
    })
    .from(configurationSets)
    .where(
      and(eq(configurationSets.workspaceId, workspace.workspaceId), eq(configurationSets.configurationSetName, name)),
    );
  if (!row) throw notFound('configuration-set', name);
  return row;
}

/** Gives a configuration set another protect configuration, or none. */
export async function setProtectConfigurationOf(
  { db, workspace }: OperationContext,
  configurationSetName: string,
  protectConfigurationId: string | null,
): Promise<void> {
  await db
    .update(configurationSets)
    .set({ protectConfigurationId })
    .where(
      and(
        eq(configurationSets.workspaceId, workspace.workspaceId),
        eq(configurationSets.configurationSetName, configurationSetName),
      ),
    );
}

/** Takes a protect configuration away, with its rules. The caller has locked it. */
export async function deleteProtectConfigurationRows(
  context: OperationContext,
  protectConfigurationId: string,
): Promise<void> {
  const { db, workspace } = context;
  for (const table of [protectCountryRules, protectNumberOverrides]) {
    await db
      .delete(table)
      .where(
        and(eq(table.workspaceId, workspace.workspaceId), eq(table.protectConfigurationId, protectConfigurationId)),
      );
  }
  await db.delete(protectConfigurations).where(withId(context, protectConfigurationId));
}

/** Name, configuration sets and blocked countries of protect configurations, newest first; all where no ids are given. */
export async function summariseProtectConfigurations(
  context: OperationContext,
  ids: readonly string[] | undefined,
): Promise<ProtectConfigurationSummary[]> {
  const { workspaceId, protectConfigurationId } = protectConfigurations;
  const rows = await context.db
    .select({
      ProtectConfigurationId: protectConfigurationId,
      Name: tags.value,
      ConfigurationSetNames: sql<string[]>`array(select ${configurationSets.configurationSetName}
        from ${configurationSets}
        where ${configurationSets.workspaceId} = ${workspaceId}
          and ${configurationSets.protectConfigurationId} = ${protectConfigurationId}
        order by ${configurationSets.configurationSetName})`,
      blocked: sql<{ capability: string; iso: string }[]>`coalesce((select jsonb_agg(jsonb_build_object(
          'capability', ${protectCountryRules.numberCapability}, 'iso', ${protectCountryRules.isoCountryCode})
          order by ${protectCountryRules.isoCountryCode})
        from ${protectCountryRules}
        where ${protectCountryRules.workspaceId} = ${workspaceId}
          and ${protectCountryRules.protectConfigurationId} = ${protectConfigurationId}
          and ${protectCountryRules.protectStatus} = 'BLOCK'), '[]')`,
    })
    .from(protectConfigurations)
    .leftJoin(
      tags,
      and(
        eq(tags.workspaceId, workspaceId),
        eq(tags.resource, sql`${`${resourceType}/`} || ${protectConfigurationId}`),
        eq(tags.key, 'Name'),
      ),
    )
    .where(and(inWorkspace(context), ids && inArray(protectConfigurationId, [...ids])))
    .orderBy(desc(protectConfigurations.createdAt), desc(protectConfigurationId));
  return rows.map(({ Name, blocked, ...row }) => {
    const of = (capability: string) => blocked.filter((rule) => rule.capability === capability).map(({ iso }) => iso);
    return {
      ...row,
      Name: Name ?? undefined,
      BlockedCountries: { SMS: of('SMS'), MMS: of('MMS'), VOICE: of('VOICE') },
    };
  });
}
