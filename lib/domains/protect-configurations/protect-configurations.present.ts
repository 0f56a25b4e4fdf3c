import type { protectConfigurations, protectNumberOverrides } from '@/db/schema';
import type { OperationContext } from '@/lib/operations/call-context';
import { protectConfigurationTail } from './protect-configurations.rules';
import type { NumberOverride, ProtectConfigurationInformation } from './protect-configurations.shapes';

export type ProtectConfigurationRow = typeof protectConfigurations.$inferSelect;
export type NumberOverrideRow = typeof protectNumberOverrides.$inferSelect;

/** What every answer about a protect configuration begins with. */
export const presentIdentity = (context: OperationContext, protectConfigurationId: string) => ({
  ProtectConfigurationArn: context.arn(protectConfigurationTail(protectConfigurationId)),
  ProtectConfigurationId: protectConfigurationId,
});

export function presentProtectConfiguration(
  context: OperationContext,
  row: ProtectConfigurationRow,
): ProtectConfigurationInformation {
  return {
    ...presentIdentity(context, row.protectConfigurationId),
    CreatedTimestamp: row.createdAt,
    AccountDefault: row.accountDefault,
    DeletionProtectionEnabled: row.deletionProtectionEnabled,
  };
}

export function presentNumberOverride(row: NumberOverrideRow): NumberOverride {
  return {
    DestinationPhoneNumber: row.destinationPhoneNumber,
    CreatedTimestamp: row.createdAt,
    Action: row.action,
    IsoCountryCode: row.isoCountryCode ?? undefined,
    ExpirationTimestamp: row.expiresAt ?? undefined,
  };
}

export const presentAssociation = (
  context: OperationContext,
  protectConfigurationId: string,
  configurationSetName: string,
) => ({
  ConfigurationSetArn: context.arn(`configuration-set/${configurationSetName}`),
  ConfigurationSetName: configurationSetName,
  ...presentIdentity(context, protectConfigurationId),
});

/** The account's default, as both operations that change it answer. */
export const presentAccountDefault = (context: OperationContext, protectConfigurationId: string) => ({
  DefaultProtectConfigurationArn: context.arn(protectConfigurationTail(protectConfigurationId)),
  DefaultProtectConfigurationId: protectConfigurationId,
});
