import { notFound } from 'next/navigation';
import { callFromPage } from '@/lib/console/call-from-page';
import { describeConfigurationSets } from '@/lib/domains/configuration-sets';
import {
  configurationSetName,
  type ConfigurationSetInformation,
} from '@/lib/domains/configuration-sets/configuration-sets.shapes';

/** The set that a page is about; without it the page is not found. */
export async function requireSetOfPage(segment: string): Promise<ConfigurationSetInformation> {
  // What cannot be a name names no set.
  const name = configurationSetName.safeParse(segment);
  if (!name.success) notFound();
  const { ConfigurationSets = [] } = await callFromPage(describeConfigurationSets, {
    ConfigurationSetNames: [name.data],
  });
  return ConfigurationSets[0] ?? notFound();
}
