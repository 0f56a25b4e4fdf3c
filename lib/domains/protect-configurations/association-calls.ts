/** What a protect configuration is associated with. */
export interface Associations {
  readonly accountDefault: boolean;
  readonly configurationSetNames: readonly string[];
}

export const noAssociations: Associations = { accountDefault: false, configurationSetNames: [] };

/** The calls that lead from one state of the associations to another, in the order in which they are made. */
export function associationCalls(ProtectConfigurationId: string, before: Associations, after: Associations) {
  const added = after.configurationSetNames.filter((name) => !before.configurationSetNames.includes(name));
  const removed = before.configurationSetNames.filter((name) => !after.configurationSetNames.includes(name));
  const withSet = (ConfigurationSetName: string) => ({ ProtectConfigurationId, ConfigurationSetName });
  return [
    ...removed.map((name) => ({ operation: 'DisassociateProtectConfiguration' as const, input: withSet(name) })),
    ...added.map((name) => ({ operation: 'AssociateProtectConfiguration' as const, input: withSet(name) })),
    ...(before.accountDefault && !after.accountDefault
      ? [{ operation: 'DeleteAccountDefaultProtectConfiguration' as const, input: {} }]
      : []),
    ...(!before.accountDefault && after.accountDefault
      ? [{ operation: 'SetAccountDefaultProtectConfiguration' as const, input: { ProtectConfigurationId } }]
      : []),
  ];
}
