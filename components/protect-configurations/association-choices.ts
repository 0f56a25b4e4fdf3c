import type { Associations } from '@/lib/domains/protect-configurations/association-calls';

/** What a protect configuration can be associated with; `replaces` names the one whose place it would take there. */
export interface AssociationChoices {
  /** The present account default, when it is another. */
  readonly accountDefault?: string;
  readonly configurationSets: readonly { readonly name: string; readonly replaces?: string }[];
}

/**
 * The guide's three choices (guide 7361-7363). BOTH is offered where it is so already, which the API allows: an edit must
 * not take away what nobody asked to change.
 */
export type AssociationType = 'ACCOUNT_DEFAULT' | 'CONFIGURATION_SET' | 'NONE' | 'BOTH';

export interface AssociationValues {
  AssociationType: AssociationType;
  ConfigurationSetNames: readonly string[];
}

export function toAssociationValues({ accountDefault, configurationSetNames }: Associations): AssociationValues {
  const hasSets = configurationSetNames.length > 0;
  return {
    AssociationType: accountDefault ? (hasSets ? 'BOTH' : 'ACCOUNT_DEFAULT') : hasSets ? 'CONFIGURATION_SET' : 'NONE',
    ConfigurationSetNames: configurationSetNames,
  };
}

/** Configuration sets count only where their kind of association is chosen. */
export const takesSets = (type: AssociationType) => type === 'CONFIGURATION_SET' || type === 'BOTH';

export function toAssociations({ AssociationType: type, ConfigurationSetNames }: AssociationValues): Associations {
  return {
    accountDefault: type === 'ACCOUNT_DEFAULT' || type === 'BOTH',
    configurationSetNames: takesSets(type) ? ConfigurationSetNames : [],
  };
}

/** What is missing from a choice; undefined for a whole one. */
export const associationFault = ({ AssociationType: type, ConfigurationSetNames }: AssociationValues) =>
  takesSets(type) && ConfigurationSetNames.length === 0 ? 'Choose at least one configuration set.' : undefined;
