import { notFound } from 'next/navigation';
import type { ProtectConfigurationRow } from '@/components/protect-configurations/protect-configurations-table';
import { callFromPage } from '@/lib/console/call-from-page';
import { describeProtectConfigurations, listProtectConfigurationSummaries } from '@/lib/domains/protect-configurations';

/** The protect configuration that a page is about, with what the service's own list leaves out; else not found. */
export async function requireProtectConfigurationOfPage(segment: string): Promise<ProtectConfigurationRow> {
  // Whatever else a URL may hold there is no id, and names nothing.
  if (!/^protect-[0-9a-f]{32}$/.test(segment)) notFound();
  const ProtectConfigurationIds = [segment];
  const [{ ProtectConfigurations = [] }, summaries] = await Promise.all([
    callFromPage(describeProtectConfigurations, { ProtectConfigurationIds }),
    callFromPage(listProtectConfigurationSummaries, { ProtectConfigurationIds }),
  ]);
  const [configuration, summary] = [ProtectConfigurations[0], summaries.ProtectConfigurations[0]];
  if (!configuration || !summary) notFound();
  return { ...configuration, ...summary };
}
