import { and, eq, inArray, sql } from 'drizzle-orm';
import { protectCountryRules } from '@/db/schema';
import type { OperationContext } from '@/lib/operations/call-context';
import { countries } from '@/lib/reference/countries';
import type { ProtectCapability, ProtectStatus } from './protect-configurations.shapes';

type CountryRuleSet = Record<string, { ProtectStatus: ProtectStatus }>;

const ruleSet = (
  { workspace }: OperationContext,
  protectConfigurationId: string,
  numberCapability: ProtectCapability,
) =>
  and(
    eq(protectCountryRules.workspaceId, workspace.workspaceId),
    eq(protectCountryRules.protectConfigurationId, protectConfigurationId),
    eq(protectCountryRules.numberCapability, numberCapability),
  );

/** What a protect configuration says of every country on one channel. */
export async function readCountryRules(
  context: OperationContext,
  protectConfigurationId: string,
  capability: ProtectCapability,
): Promise<CountryRuleSet> {
  const rows = await context.db
    .select({ iso: protectCountryRules.isoCountryCode, status: protectCountryRules.protectStatus })
    .from(protectCountryRules)
    .where(ruleSet(context, protectConfigurationId, capability));
  const stored = new Map<string, ProtectStatus>(rows.map(({ iso, status }) => [iso, status]));
  return Object.fromEntries(countries.map(({ iso }) => [iso, { ProtectStatus: stored.get(iso) ?? 'ALLOW' }]));
}

/** Changes the rules of some countries. The caller has locked the protect configuration. */
export async function writeCountryRules(
  context: OperationContext,
  protectConfigurationId: string,
  numberCapability: ProtectCapability,
  updates: CountryRuleSet,
): Promise<void> {
  const entries = Object.entries(updates);
  const allowed = entries.filter(([, { ProtectStatus }]) => ProtectStatus === 'ALLOW').map(([iso]) => iso);
  const others = entries.flatMap(([isoCountryCode, { ProtectStatus }]) =>
    ProtectStatus === 'ALLOW'
      ? []
      : [
          {
            workspaceId: context.workspace.workspaceId,
            protectConfigurationId,
            numberCapability,
            isoCountryCode,
            protectStatus: ProtectStatus,
          },
        ],
  );
  // To be allowed is to have no row: what most countries are costs nothing.
  if (allowed.length > 0) {
    await context.db
      .delete(protectCountryRules)
      .where(
        and(
          ruleSet(context, protectConfigurationId, numberCapability),
          inArray(protectCountryRules.isoCountryCode, allowed),
        ),
      );
  }
  if (others.length > 0) {
    const { workspaceId, isoCountryCode } = protectCountryRules;
    await context.db
      .insert(protectCountryRules)
      .values(others)
      .onConflictDoUpdate({
        target: [
          workspaceId,
          protectCountryRules.protectConfigurationId,
          protectCountryRules.numberCapability,
          isoCountryCode,
        ],
        set: { protectStatus: sql`excluded.protect_status` },
      });
  }
}
