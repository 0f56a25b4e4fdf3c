import data from './data/quotas.json';

/** A default limit; a workspace may be granted another by a support case. Source: guide 9403-9551. */
export interface Quota {
  readonly id: string;
  readonly label: string;
  /** `null` where the figure depends on something else (the send rate: see `throughput.ts`). */
  readonly default: number | null;
  readonly unit: string;
  readonly scope: string;
  readonly adjustable: boolean;
  readonly note: string | null;
}

export type QuotaId =
  | 'monthlySpend'
  | 'perRecipientRate'
  | 'twoWayTopics'
  | 'keywordsPerNumber'
  | 'numbers'
  | 'dedicatedNumbers'
  | 'optOutLists'
  | 'configurationSets'
  | 'eventDestinations'
  | 'verifiedDestinationNumbers'
  | 'pools'
  | 'originationIdentitiesPerPool'
  | 'brands'
  | 'campaignsPerBrand'
  | 'numbersPerCampaign'
  | 'protectConfigurations'
  | 'countryRulesPerUpdate'
  | 'timeToLive';

/** Voice has a figure for the sandbox and one for production; `null` where production has none. */
export interface VoiceQuota {
  readonly id: string;
  readonly label: string;
  readonly sandbox: number | readonly string[];
  readonly production: number | null;
  readonly unit: string;
  readonly scope: string;
  readonly adjustable: boolean;
  readonly note: string | null;
}

export const quotas: readonly Quota[] = [...data.smsMms, ...data.tenDlc, ...data.protect, ...data.messageLimits];
export const voiceQuotas: readonly VoiceQuota[] = data.voice;

/** What an account in the sandbox may do, and how destination numbers are verified. Source: guide 645-657, 700-890. */
export const sandbox = data.sandbox;

const defaults: ReadonlyMap<string, number | null> = new Map(quotas.map((quota) => [quota.id, quota.default]));

/** The default of a quota, in its own unit (`quotas` has label, unit and scope for the page that shows it). */
export function quota(id: QuotaId): number {
  const value = defaults.get(id);
  if (value == null) throw new Error(`No default for the quota ${id}`);
  return value;
}

const rates: ReadonlyMap<string, number> = new Map(
  data.apiRates.map(({ operation, requestsPerSecond }) => [operation, requestsPerSecond]),
);

/** Requests a second that an operation takes per workspace; `undefined` where the guide lists no rate (the sends). */
export function apiRate(operation: string): number | undefined {
  return rates.get(operation);
}
