import { and, desc, eq, gt, inArray, lt, or, sql, type SQL } from 'drizzle-orm';
import { protectNumberOverrides } from '@/db/schema';
import type { OperationContext } from '@/lib/operations/call-context';
import type { ListFilter } from '@/lib/operations/list-filters';
import type { CreationPosition } from '@/lib/operations/list-page';
import type { NumberOverrideRow } from './protect-configurations.present';
import type { NumberOverrideFilterName } from './protect-configurations.shapes';

const ofConfiguration = ({ workspace }: OperationContext, protectConfigurationId: string) =>
  and(
    eq(protectNumberOverrides.workspaceId, workspace.workspaceId),
    eq(protectNumberOverrides.protectConfigurationId, protectConfigurationId),
  );

/** Gives a number a rule of its own, in the place of the one that it may have. */
export async function putOverride(
  { db, workspace }: OperationContext,
  override: Omit<NumberOverrideRow, 'workspaceId'>,
): Promise<NumberOverrideRow> {
  const { workspaceId, protectConfigurationId } = protectNumberOverrides;
  const [row] = await db
    .insert(protectNumberOverrides)
    .values({ ...override, workspaceId: workspace.workspaceId })
    .onConflictDoUpdate({
      target: [workspaceId, protectConfigurationId, protectNumberOverrides.destinationPhoneNumber],
      set: override,
    })
    .returning();
  if (!row) throw new Error('A number override was not answered.');
  return row;
}

/** Takes a number's own rule away; undefined when it had none. */
export async function deleteOverride(
  context: OperationContext,
  protectConfigurationId: string,
  phoneNumber: string,
): Promise<NumberOverrideRow | undefined> {
  const [row] = await context.db
    .delete(protectNumberOverrides)
    .where(
      and(
        ofConfiguration(context, protectConfigurationId),
        eq(protectNumberOverrides.destinationPhoneNumber, phoneNumber),
      ),
    )
    .returning();
  return row;
}

const anyOf = (values: readonly string[], condition: (value: string) => SQL) => or(...values.map(condition));

const { isoCountryCode, destinationPhoneNumber, action, expiresAt, createdAt } = protectNumberOverrides;

/** A filter that has passed checkOverrideFilters, as a condition: one of its values must hold. */
const conditions: Readonly<Record<NumberOverrideFilterName, (values: readonly string[]) => SQL | undefined>> = {
  'iso-country-code': (values) => inArray(isoCountryCode, [...values]),
  'destination-phone-number-begins-with': (values) =>
    anyOf(values, (value) => sql`starts_with(${destinationPhoneNumber}, ${`+${value.replace('+', '')}`})`),
  action: (values) => sql`${action} = any(${sql.param([...values])}::text[])`,
  'expires-before': (values) => anyOf(values, (value) => lt(expiresAt, new Date(value))),
  'expires-after': (values) => anyOf(values, (value) => gt(expiresAt, new Date(value))),
  'created-before': (values) => anyOf(values, (value) => lt(createdAt, new Date(value))),
  'created-after': (values) => anyOf(values, (value) => gt(createdAt, new Date(value))),
};

/** The overrides of a protect configuration, newest first, from a position on. Expired ones stay until they are deleted. */
export function listOverrides(
  context: OperationContext,
  protectConfigurationId: string,
  filters: readonly ListFilter<NumberOverrideFilterName>[],
  after: CreationPosition | undefined,
  limit: number,
): Promise<NumberOverrideRow[]> {
  return context.db
    .select()
    .from(protectNumberOverrides)
    .where(
      and(
        ofConfiguration(context, protectConfigurationId),
        ...filters.map(({ Name, Values }) => conditions[Name](Values)),
        after &&
          sql`(${createdAt}, ${destinationPhoneNumber}) < (${after.createdAt.toISOString()}::timestamptz, ${after.id})`,
      ),
    )
    .orderBy(desc(createdAt), desc(destinationPhoneNumber))
    .limit(limit);
}
