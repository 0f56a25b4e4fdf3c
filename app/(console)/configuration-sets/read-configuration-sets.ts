import type { ActionResult } from '@/lib/console/action-result';
import { readForPage } from '@/lib/console/call-from-page';
import { describeConfigurationSets } from '@/lib/domains/configuration-sets';
import type { ConfigurationSetInformation } from '@/lib/domains/configuration-sets/configuration-sets.shapes';

/** Every configuration set of the workspace: their quota keeps them few enough for one page of the service. */
export async function readConfigurationSets(): Promise<ActionResult<ConfigurationSetInformation[]>> {
  const result = await readForPage(describeConfigurationSets, { MaxResults: 100 });
  return result.ok ? { ok: true, data: result.data.ConfigurationSets ?? [] } : result;
}
