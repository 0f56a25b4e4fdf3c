import { destinationsOfSets } from '@/lib/domains/event-destinations/event-destinations.rows';
import { defineOperation } from '@/lib/operations/define-operation';
import { pageByCreation } from '@/lib/operations/list-page';
import { resourceId } from '@/lib/operations/resource-id';
import type { Workspace } from '@/lib/operations/call-context';
import {
  describeConfigurationSetsInput,
  describeConfigurationSetsOutput,
} from '@/lib/reference/wire-shapes/describe-configuration-sets';
import { configurationSetTail, presentConfigurationSet } from './configuration-sets.present';
import { listConfigurationSets, requireConfigurationSets } from './configuration-sets.rows';
import { checkConfigurationSetFilters } from './configuration-sets.rules';

const namesIn = (workspace: Workspace, names: readonly string[]) =>
  names.map((name) => resourceId(workspace, 'configuration-set', name, 'ConfigurationSetNames'));

/** DescribeConfigurationSets: sets newest first, all of them or those named, as far as every filter lets them. */
export const describeConfigurationSets = defineOperation({
  name: 'DescribeConfigurationSets',
  exposure: 'public',
  access: 'read',
  input: describeConfigurationSetsInput,
  output: describeConfigurationSetsOutput,
  errors: {
    ResourceNotFoundException: [],
    ValidationException: ['INVALID_ARN', 'INVALID_FILTER_VALUES', 'INVALID_NEXT_TOKEN'],
  },
  resources: ({ ConfigurationSetNames }, { workspace }) =>
    ConfigurationSetNames?.length
      ? namesIn(workspace, ConfigurationSetNames).map(configurationSetTail)
      : [configurationSetTail('*')],
  async handler(input, context) {
    const filters = input.Filters ?? [];
    checkConfigurationSetFilters(filters);
    const names = input.ConfigurationSetNames?.length
      ? namesIn(context.workspace, input.ConfigurationSetNames)
      : undefined;
    if (names) await requireConfigurationSets(context, names);
    const page = await pageByCreation(
      context,
      JSON.stringify(['DescribeConfigurationSets', names, filters]),
      input,
      (after, limit) => listConfigurationSets(context, { names, filters }, after, limit),
      ({ configurationSetName }) => configurationSetName,
    );
    const destinations = await destinationsOfSets(
      context,
      page.items.map(({ configurationSetName }) => configurationSetName),
    );
    return {
      ConfigurationSets: page.items.map((row) =>
        presentConfigurationSet(context, row, destinations.get(row.configurationSetName) ?? []),
      ),
      NextToken: page.NextToken,
    };
  },
});
