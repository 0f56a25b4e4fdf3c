import type { Country } from './countries';
import type { NumberType } from './channels';
import { simulatorOriginCountries } from './simulator-numbers';

export type OriginatorCapability = 'SMS' | 'MMS' | 'VOICE';
export type LeasedOriginatorType = NumberType | 'SENDER_ID';

/** Whether one gets it by oneself, or has to ask the support desk. */
export type OfferRoute = 'REQUEST' | 'SUPPORT_CASE';

export interface OriginatorOffer {
  readonly offered: true;
  /** The country that it is requested in: the territories of the US are reached from US numbers. */
  readonly isoCountryCode: string;
  /** What it can do, and how one gets it with each ability. */
  readonly capabilities: Readonly<Partial<Record<OriginatorCapability, OfferRoute>>>;
  /** Whether people's answers reach the workspace. */
  readonly twoWay: boolean;
  /** It cannot send texts (guide 3172-3178, note 4). */
  readonly receivesOnly: boolean;
  /** What must be approved before it sends. */
  readonly registration: OriginatorRegistration | undefined;
}

export interface NoOriginatorOffer {
  readonly offered: false;
  readonly why: string;
}

export interface OriginatorRegistration {
  /** A registration type of the API; absent where the support desk registers. */
  readonly type?: string;
  /** What is registered, to be read in a sentence. */
  readonly what: string;
}

/** US numbers reach them too, and they have no numbers for texts of their own (guide 3623, 4546). */
export const usTerritories: readonly string[] = ['AS', 'GU', 'MP', 'PR', 'VI'];

export const isUsOrTerritory = (iso: string) => iso === 'US' || usTerritories.includes(iso);

/** The service's own routes go everywhere but to the US and China (guide 1856), which take dedicated originators only. */
export const hasSharedRoutes = (iso: string) => iso !== 'US' && iso !== 'CN';

const no = (why: string): NoOriginatorOffer => ({ offered: false, why });

/** What must be approved before numbers of a type become active; none for the types that need nothing. */
export const numberRegistrations: Readonly<Partial<Record<NumberType, OriginatorRegistration>>> = {
  TEN_DLC: { type: 'US_TEN_DLC_CAMPAIGN_REGISTRATION', what: 'a 10DLC campaign' },
  TOLL_FREE: { type: 'US_TOLL_FREE_REGISTRATION', what: 'a toll-free number' },
};

function usNumberOffer(type: 'TEN_DLC' | 'TOLL_FREE', country: Country): OriginatorOffer | NoOriginatorOffer {
  if (!isUsOrTerritory(country.iso)) {
    const name = type === 'TEN_DLC' ? '10DLC' : 'Toll-free';
    return no(`${name} numbers reach the United States and its territories only.`);
  }
  return {
    offered: true,
    isoCountryCode: 'US',
    capabilities: { SMS: 'REQUEST', MMS: 'REQUEST', VOICE: 'REQUEST' },
    twoWay: true,
    receivesOnly: false,
    registration: numberRegistrations[type],
  };
}

/**
 * Long codes carry texts where the country's row says so, but in the US and its territories local numbers do not: a 10DLC
 * or toll-free number does (guide 1807-1811, 3623). They carry calls where a local number can be leased (3212-3285).
 */
function longCodeOffer(country: Country): OriginatorOffer | NoOriginatorOffer {
  const { iso, name, longCodes, mms, voice, twoWay } = country;
  const hasTexts = longCodes !== 'no' && !isUsOrTerritory(iso);
  if (!hasTexts && !voice) {
    return no(
      isUsOrTerritory(iso)
        ? `Local numbers of ${name} carry no texts: a 10DLC or toll-free number of the United States does.`
        : `${name} has no long codes for texts, and none for calls.`,
    );
  }
  return {
    offered: true,
    isoCountryCode: iso,
    capabilities: {
      ...(hasTexts ? { SMS: 'REQUEST' } : {}),
      ...(hasTexts && mms?.longCodes ? { MMS: 'REQUEST' } : {}),
      ...(voice ? { VOICE: voice.localAddressRequired ? 'SUPPORT_CASE' : 'REQUEST' } : {}),
    },
    twoWay: hasTexts && twoWay,
    receivesOnly: longCodes === 'inbound-only',
    registration: undefined,
  };
}

/** Short codes are given by the support desk alone (guide 3518-3610). */
function shortCodeOffer(country: Country): OriginatorOffer | NoOriginatorOffer {
  const { iso, name, shortCodes, mms, twoWay } = country;
  if (!shortCodes) return no(`${name} has no short codes.`);
  return {
    offered: true,
    isoCountryCode: iso,
    capabilities: { SMS: 'SUPPORT_CASE', ...(mms?.shortCodes ? { MMS: 'SUPPORT_CASE' } : {}) },
    twoWay,
    receivesOnly: false,
    registration: undefined,
  };
}

/** Sender IDs send texts and get no answer (guide 1790-1795). */
function senderIdOffer(country: Country): OriginatorOffer | NoOriginatorOffer {
  const { iso, name, senderIds } = country;
  if (senderIds === 'no') return no(`${name} shows no sender IDs.`);
  const needsCase = senderIds === 'registration-required';
  return {
    offered: true,
    isoCountryCode: iso,
    capabilities: { SMS: needsCase ? 'SUPPORT_CASE' : 'REQUEST' },
    twoWay: false,
    receivesOnly: false,
    registration: needsCase
      ? { what: 'a sender ID' }
      : iso === 'SG'
        ? { type: 'SG_SENDER_ID_REGISTRATION', what: 'a sender ID' }
        : undefined,
  };
}

/** A simulator needs no registration and sends SMS and MMS (guide 572, 908). */
function simulatorOffer({ iso }: Country): OriginatorOffer | NoOriginatorOffer {
  if (!simulatorOriginCountries.includes(iso)) {
    return no(`Simulator numbers are offered in ${simulatorOriginCountries.join(', ')} only.`);
  }
  return {
    offered: true,
    isoCountryCode: iso,
    capabilities: { SMS: 'REQUEST', MMS: 'REQUEST' },
    twoWay: true,
    receivesOnly: false,
    registration: undefined,
  };
}

/** What a type of originator is in a country: what it can do, how it is got, or why there is none. Source: countries.json. */
export function originatorOffer(type: LeasedOriginatorType, country: Country): OriginatorOffer | NoOriginatorOffer {
  switch (type) {
    case 'TEN_DLC':
    case 'TOLL_FREE':
      return usNumberOffer(type, country);
    case 'LONG_CODE':
      return longCodeOffer(country);
    case 'SHORT_CODE':
      return shortCodeOffer(country);
    case 'SENDER_ID':
      return senderIdOffer(country);
    case 'SIMULATOR':
      return simulatorOffer(country);
  }
}

/** The abilities that come by a route. */
export function capabilitiesBy({ capabilities }: OriginatorOffer, route: OfferRoute): OriginatorCapability[] {
  return (['SMS', 'MMS', 'VOICE'] as const).filter((capability) => capabilities[capability] === route);
}
