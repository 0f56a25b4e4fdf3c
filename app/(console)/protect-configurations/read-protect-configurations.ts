import {
  protectConfigurationLabel,
  type ProtectConfigurationRow,
} from '@/components/protect-configurations/protect-configurations-table';
import type { ActionResult } from '@/lib/console/action-result';
import { readForPage } from '@/lib/console/call-from-page';
import { describeProtectConfigurations, listProtectConfigurationSummaries } from '@/lib/domains/protect-configurations';

/**
 * Every protect configuration of the workspace with its name, configuration sets and blocked countries: their quota keeps
 * them few enough for one page of the service.
 */
export async function readProtectConfigurations(): Promise<ActionResult<ProtectConfigurationRow[]>> {
  const [described, summaries] = await Promise.all([
    readForPage(describeProtectConfigurations, { MaxResults: 100 }),
    readForPage(listProtectConfigurationSummaries, {}),
  ]);
  if (!described.ok) return described;
  if (!summaries.ok) return summaries;
  const byId = new Map(summaries.data.ProtectConfigurations.map((one) => [one.ProtectConfigurationId, one]));
  const rows = (described.data.ProtectConfigurations ?? []).flatMap((one) => {
    const summary = byId.get(one.ProtectConfigurationId);
    // One of the two was read a moment after the other: what only one of them knows is just made or just gone.
    return summary ? [{ ...one, ...summary }] : [];
  });
  return { ok: true, data: rows };
}

/** A protect configuration to choose or to show by name. */
export interface NamedProtectConfiguration {
  readonly id: string;
  /** Its ID where it has no name. */
  readonly name: string;
  readonly accountDefault: boolean;
}

/** Every protect configuration by name, newest first; none where they cannot be read, since other pages do without. */
export async function readProtectConfigurationNames(): Promise<NamedProtectConfiguration[]> {
  const result = await readProtectConfigurations();
  if (!result.ok) return [];
  return result.data.map((row) => ({
    id: row.ProtectConfigurationId,
    name: protectConfigurationLabel(row),
    accountDefault: row.AccountDefault,
  }));
}
