import { and, count, desc, eq, exists, inArray, sql, type SQL } from 'drizzle-orm';
import { arrayOf } from '@/db/array-of';
import { configurationSets, eventDestinations } from '@/db/schema';
import type { OperationContext } from '@/lib/operations/call-context';
import type { ListFilter } from '@/lib/operations/list-filters';
import type { CreationPosition } from '@/lib/operations/list-page';
import { notFound } from '@/lib/operations/operation-error';
import { resourceId } from '@/lib/operations/resource-id';
import type { ConfigurationSetRow } from './configuration-sets.present';
import type { ConfigurationSetFilterName } from './configuration-sets.shapes';

type SetContext = Pick<OperationContext, 'db' | 'workspace'>;

const inWorkspace = ({ workspace }: Pick<SetContext, 'workspace'>) =>
  eq(configurationSets.workspaceId, workspace.workspaceId);
const named = (context: Pick<SetContext, 'workspace'>, configurationSetName: string) =>
  and(inWorkspace(context), eq(configurationSets.configurationSetName, configurationSetName));

/** A condition on one of a set's event destinations. */
const someDestination = ({ db }: SetContext, condition: SQL) =>
  exists(
    db
      .select({ one: sql`1` })
      .from(eventDestinations)
      .where(
        and(
          eq(eventDestinations.workspaceId, configurationSets.workspaceId),
          eq(eventDestinations.configurationSetName, configurationSets.configurationSetName),
          condition,
        ),
      ),
  );

/** Filters that have passed checkConfigurationSetFilters, as conditions. */
const conditions: Readonly<Record<ConfigurationSetFilterName, (context: SetContext, values: string[]) => SQL>> = {
  'event-destination-name': (context, values) =>
    someDestination(context, inArray(eventDestinations.eventDestinationName, values)),
  'matching-event-types': (context, values) =>
    someDestination(context, sql`${eventDestinations.matchingEventTypes} && ${arrayOf('text', values)}`),
  'default-message-type': (_, values) => sql`${configurationSets.defaultMessageType} = any(${arrayOf('text', values)})`,
  'default-sender-id': (_, values) => inArray(configurationSets.defaultSenderId, values),
  // Nobody is asked for feedback here, so no set has it on.
  'default-message-feedback-enabled': (_, values) => sql`${values.includes('false')}::boolean`,
  'protect-configuration-id': (_, values) => inArray(configurationSets.protectConfigurationId, values),
};

/** How many sets the workspace has; exact until the transaction ends under the workspace's lock. */
export async function countConfigurationSets(context: SetContext): Promise<number> {
  const [row] = await context.db.select({ held: count() }).from(configurationSets).where(inWorkspace(context));
  return row?.held ?? 0;
}

/** Stores a set; undefined when the workspace has one of this name. */
export async function insertConfigurationSet(
  context: OperationContext,
  configurationSetName: string,
): Promise<ConfigurationSetRow | undefined> {
  const [row] = await context.db
    .insert(configurationSets)
    .values({ workspaceId: context.workspace.workspaceId, configurationSetName, createdAt: context.now })
    .onConflictDoNothing()
    .returning();
  return row;
}

/** The name that a name or ARN names. @throws ValidationException INVALID_ARN; ResourceNotFoundException */
export const configurationSetNameOf = ({ workspace }: Pick<SetContext, 'workspace'>, nameOrArn: string) =>
  resourceId(workspace, 'configuration-set', nameOrArn, 'ConfigurationSetName');

/** The set that a name or ARN names. @throws ResourceNotFoundException; ValidationException INVALID_ARN */
export async function requireConfigurationSet(context: SetContext, nameOrArn: string): Promise<ConfigurationSetRow> {
  const name = configurationSetNameOf(context, nameOrArn);
  const [row] = await context.db.select().from(configurationSets).where(named(context, name));
  if (!row) throw notFound('configuration-set', name);
  return row;
}

/**
 * The same set, locked: who changes it or what belongs to it holds it first, so that destinations are counted exactly and
 * none is added to a set that is being deleted. Sending never takes it.
 */
export async function lockConfigurationSet(context: SetContext, nameOrArn: string): Promise<ConfigurationSetRow> {
  const name = configurationSetNameOf(context, nameOrArn);
  const [row] = await context.db.select().from(configurationSets).where(named(context, name)).for('update');
  if (!row) throw notFound('configuration-set', name);
  return row;
}

export interface ConfigurationSetSearch {
  /** All sets when undefined. */
  readonly names: readonly string[] | undefined;
  readonly filters: readonly ListFilter<ConfigurationSetFilterName>[];
}

/** Sets newest first, from a position on. */
export function listConfigurationSets(
  context: OperationContext,
  { names, filters }: ConfigurationSetSearch,
  after: CreationPosition | undefined,
  limit: number,
): Promise<ConfigurationSetRow[]> {
  return context.db
    .select()
    .from(configurationSets)
    .where(
      and(
        inWorkspace(context),
        names && inArray(configurationSets.configurationSetName, [...names]),
        ...filters.map(({ Name, Values }) => conditions[Name](context, [...Values])),
        after &&
          sql`(${configurationSets.createdAt}, ${configurationSets.configurationSetName}) < (${after.createdAt.toISOString()}::timestamptz, ${after.id})`,
      ),
    )
    .orderBy(desc(configurationSets.createdAt), desc(configurationSets.configurationSetName))
    .limit(limit);
}

/** @throws ResourceNotFoundException for the first name that no set of the workspace has */
export async function requireConfigurationSets(context: OperationContext, names: readonly string[]): Promise<void> {
  const rows = await listConfigurationSets(context, { names, filters: [] }, undefined, names.length);
  const missing = names.find((name) => !rows.some(({ configurationSetName }) => configurationSetName === name));
  if (missing !== undefined) throw notFound('configuration-set', missing);
}

/** Changes the defaults of a set. */
export async function changeConfigurationSet(
  context: SetContext,
  { configurationSetName }: ConfigurationSetRow,
  change: Partial<Pick<ConfigurationSetRow, 'defaultMessageType' | 'defaultSenderId'>>,
): Promise<void> {
  await context.db.update(configurationSets).set(change).where(named(context, configurationSetName));
}

export async function deleteConfigurationSetRow(
  context: SetContext,
  { configurationSetName }: ConfigurationSetRow,
): Promise<void> {
  await context.db.delete(configurationSets).where(named(context, configurationSetName));
}
