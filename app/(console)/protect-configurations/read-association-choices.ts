import { readConfigurationSets } from '@/app/(console)/configuration-sets/read-configuration-sets';
import type { AssociationChoices } from '@/components/protect-configurations/association-choices';
import { protectConfigurationLabel } from '@/components/protect-configurations/protect-configurations-table';
import type { ActionResult } from '@/lib/console/action-result';
import { readProtectConfigurations } from './read-protect-configurations';

/**
 * What a protect configuration can be associated with, and whose place it would take there.
 * @param protectConfigurationId the one that is edited: it takes nobody's place where it stands itself
 */
export async function readAssociationChoices(
  protectConfigurationId?: string,
): Promise<ActionResult<AssociationChoices>> {
  const [configurations, sets] = await Promise.all([readProtectConfigurations(), readConfigurationSets()]);
  if (!configurations.ok) return configurations;
  if (!sets.ok) return sets;
  const others = configurations.data.filter((one) => one.ProtectConfigurationId !== protectConfigurationId);
  const labels = new Map(others.map((one) => [one.ProtectConfigurationId, protectConfigurationLabel(one)]));
  const accountDefault = others.find(({ AccountDefault }) => AccountDefault);
  return {
    ok: true,
    data: {
      ...(accountDefault && { accountDefault: protectConfigurationLabel(accountDefault) }),
      configurationSets: sets.data.map(({ ConfigurationSetName: name, ProtectConfigurationId: used = '' }) => {
        const replaces = labels.get(used);
        return { name, ...(replaces !== undefined && { replaces }) };
      }),
    },
  };
}
