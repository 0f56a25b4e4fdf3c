import type { configurationSets } from '@/db/schema';
import {
  presentEventDestination,
  type EventDestinationRow,
} from '@/lib/domains/event-destinations/event-destinations.present';
import type { OperationContext } from '@/lib/operations/call-context';
import type { ConfigurationSetInformation } from './configuration-sets.shapes';

export type ConfigurationSetRow = typeof configurationSets.$inferSelect;

/** The tail of a set's ARN: its name for tags and authorisation. */
export const configurationSetTail = (configurationSetName: string) => `configuration-set/${configurationSetName}`;

/** The two members by which every answer about a set, or about what belongs to it, names it. */
export const setMembers = (
  context: Pick<OperationContext, 'arn'>,
  { configurationSetName }: Pick<ConfigurationSetRow, 'configurationSetName'>,
) => ({
  ConfigurationSetArn: context.arn(configurationSetTail(configurationSetName)),
  ConfigurationSetName: configurationSetName,
});

/** @param destinations those of this set */
export function presentConfigurationSet(
  context: OperationContext,
  row: ConfigurationSetRow,
  destinations: readonly EventDestinationRow[],
): ConfigurationSetInformation {
  return {
    ...setMembers(context, row),
    EventDestinations: destinations.map(presentEventDestination),
    DefaultMessageType: row.defaultMessageType ?? undefined,
    DefaultSenderId: row.defaultSenderId ?? undefined,
    ProtectConfigurationId: row.protectConfigurationId ?? undefined,
    CreatedTimestamp: row.createdAt,
  };
}
