import type { ProtectCapability, ProtectStatus } from './protect-configurations.shapes';

/** Why a protect configuration is the one that applies (guide 7296-7302). */
export type ProtectionSource = 'REQUEST' | 'CONFIGURATION_SET' | 'ACCOUNT_DEFAULT';

/** The protect configuration that applies to a message, with what it says of the message's destination. */
export interface ProtectionFact {
  readonly protectConfigurationId: string;
  readonly source: ProtectionSource;
  /** Null where the country has no rule, which is to be allowed. */
  readonly countryStatus: ProtectStatus | null;
  /** Expired or not. `expiresAt` is a time as JSON has it. */
  readonly override: { readonly action: 'ALLOW' | 'BLOCK'; readonly expiresAt: string | null } | null;
}

export interface Destination {
  readonly phoneNumber: string;
  readonly countryName: string | undefined;
  readonly capability: ProtectCapability;
}

/** What a protect configuration says of a destination, and the rule that says so. */
export interface ProtectionDecision {
  readonly allowed: boolean;
  readonly decidedBy: 'NONE' | 'COUNTRY_RULE' | 'NUMBER_OVERRIDE';
  readonly status?: ProtectStatus;
  readonly expiresAt?: Date;
  /** For a reader: which rule of which configuration, and what it says. */
  readonly detail: string;
}

const capabilityWords: Readonly<Record<ProtectCapability, string>> = { SMS: 'SMS', MMS: 'MMS', VOICE: 'voice' };

const sourceWords: Readonly<Record<ProtectionSource, string>> = {
  REQUEST: 'which the request names',
  CONFIGURATION_SET: 'the one of the configuration set',
  ACCOUNT_DEFAULT: 'the account default',
};

const statusWords: Readonly<Record<ProtectStatus, string>> = {
  ALLOW: 'allows',
  BLOCK: 'blocks',
  // A carrier of the simulator has no fraud to find: both let everything through.
  MONITOR: 'monitors and allows',
  FILTER: 'filters what looks like artificial traffic, and allows,',
};

/**
 * Whether a destination may be sent to: a number's own override, until it expires, goes before the rule of its country.
 * Without a protect configuration everything may.
 */
export function decideProtection(
  fact: ProtectionFact | undefined,
  { phoneNumber, countryName, capability }: Destination,
  now: Date,
): ProtectionDecision {
  if (!fact) {
    return {
      allowed: true,
      decidedBy: 'NONE',
      detail: 'No protect configuration applies, so every country is allowed.',
    };
  }
  const configuration = `${fact.protectConfigurationId}, ${sourceWords[fact.source]}`;
  const { override } = fact;
  const expiresAt = override?.expiresAt == null ? undefined : new Date(override.expiresAt);
  if (override && !(expiresAt && expiresAt <= now)) {
    return {
      allowed: override.action === 'ALLOW',
      decidedBy: 'NUMBER_OVERRIDE',
      status: override.action,
      ...(expiresAt && { expiresAt }),
      detail: `The number override of ${configuration}, ${statusWords[override.action]} ${phoneNumber}${expiresAt ? ` until ${expiresAt.toISOString()}` : ''}.`,
    };
  }
  const status = fact.countryStatus ?? 'ALLOW';
  return {
    allowed: status !== 'BLOCK',
    decidedBy: 'COUNTRY_RULE',
    status,
    detail: `The ${capabilityWords[capability]} country rule of ${configuration}, ${statusWords[status]} ${countryName ?? 'this destination'}.`,
  };
}
