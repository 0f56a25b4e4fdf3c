import { formatDollars } from '@/lib/money';
import type { Country } from '@/lib/reference/countries';
import { monthlyLeasingPriceMicros } from '@/lib/reference/number-prices';
import {
  hasSharedRoutes,
  isUsOrTerritory,
  originatorOffer,
  type OfferRoute,
  type OriginatorCapability,
  type OriginatorOffer,
} from '@/lib/reference/originator-offers';
import { regionByCode } from '@/lib/reference/regions';
import { partsPerSecond, usChoiceBands, vettedTenDlcPartsPerSecond } from '@/lib/reference/throughput';
import type {
  AdviceOnType,
  AdviseOriginatorInput,
  CountryCapabilities,
  OriginatorAdvice,
} from './originator-advice.shapes';

type AdvisedType = AdviceOnType['Type'];

/** In the order in which they are shown. */
const advisedTypes: readonly AdvisedType[] = ['SENDER_ID', 'TOLL_FREE', 'TEN_DLC', 'LONG_CODE', 'SHORT_CODE'];

const typeNames: Readonly<Record<AdvisedType, string>> = {
  SENDER_ID: 'Sender IDs',
  TOLL_FREE: 'Toll-free numbers',
  TEN_DLC: '10DLC numbers',
  LONG_CODE: 'Long codes',
  SHORT_CODE: 'Short codes',
};

export interface UseCase {
  readonly country: Country;
  /** The region that would send: `us-east-1`. */
  readonly region: string;
  readonly capabilities: readonly OriginatorCapability[];
  readonly monthlyMessages: number | undefined;
  readonly headquarters: AdviseOriginatorInput['CompanyHeadquarters'];
  readonly twoWay: boolean;
}

/** Within a sentence. */
const capabilityWords: Readonly<Record<OriginatorCapability, string>> = { SMS: 'SMS', MMS: 'MMS', VOICE: 'voice' };

const list = (words: readonly string[]) =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;

/**
 * SMS parts a second that a month's messages need: those of a day, of one part each, are taken to go out within its
 * busiest hour.
 */
export function partsPerSecondNeeded(monthlyMessages: number): number {
  return Math.ceil(monthlyMessages / 30 / 3600);
}

const hasVoice = (region: string) => regionByCode(region)?.voice === true;

/** How one comes to an originator with all these abilities, undefined where it cannot have them all. */
function routeTo({ capabilities }: OriginatorOffer, wanted: readonly OriginatorCapability[]): OfferRoute | undefined {
  const routes = wanted.map((capability) => capabilities[capability]);
  if (routes.some((route) => route === undefined)) return undefined;
  return routes.includes('SUPPORT_CASE') ? 'SUPPORT_CASE' : 'REQUEST';
}

/** Guide 1819, 1837, 3658, 4475, 5346, 5433-5435. */
function leadTime(type: AdvisedType, route: OfferRoute): string {
  switch (type) {
    case 'SHORT_CODE':
      return '8 to 12 weeks';
    case 'TEN_DLC':
      return 'Up to 4 weeks for the campaign, then 7 to 10 days for the number';
    case 'TOLL_FREE':
      return 'Up to 15 business days for the registration';
    case 'SENDER_ID':
      return route === 'REQUEST' ? 'At once' : '2 to 4 weeks in most countries';
    case 'LONG_CODE':
      return route === 'REQUEST' ? 'At once' : 'A day in many countries, some weeks in others';
  }
}

/** What speaks for a type in this use case, and what against it. */
function remarks(type: AdvisedType, useCase: UseCase, offer: OriginatorOffer): string[] {
  const { country, capabilities, headquarters, monthlyMessages } = useCase;
  const said: string[] = [];
  if (offer.isoCountryCode !== country.iso) said.push(`A number of the United States reaches ${country.name}.`);
  if (offer.receivesOnly && capabilities.includes('SMS')) {
    said.push('It only receives: it lets people opt out of what you send under a sender ID.');
  }
  if (type === 'LONG_CODE' && capabilities.includes('VOICE') && country.voice?.localAddressRequired) {
    said.push(
      headquarters === 'INTERNATIONAL'
        ? `A number for calls needs an address in ${country.name}, which a company from elsewhere may not have.`
        : `A number for calls needs an address in ${country.name}.`,
    );
  }
  if (type === 'LONG_CODE' && country.shortCodes && capabilities.includes('SMS') && !offer.receivesOnly) {
    said.push('Carriers block or slow down texts from long codes where short codes exist.');
  }
  if (type === 'SENDER_ID') {
    if (offer.registration) {
      said.push(
        offer.registration.type
          ? `Recipients see LIKELY-SCAM until it is registered in ${country.name}.`
          : `It is registered in ${country.name} before it sends.`,
      );
    }
    if (country.iso === 'IN') {
      said.push(
        headquarters === 'INTERNATIONAL'
          ? 'Without it, messages go at the international rate, which is several times the local one.'
          : 'Registered, messages go at the local rate, the lowest there is.',
      );
    }
  } else if (offer.registration) {
    said.push(`It sends when the registration of ${offer.registration.what} is complete.`);
  }
  const needed = monthlyMessages === undefined ? 0 : partsPerSecondNeeded(monthlyMessages);
  const most = type === 'TEN_DLC' ? vettedTenDlcPartsPerSecond : partsPerSecond(type, country.iso);
  if (capabilities.includes('SMS') && needed > most) {
    said.push(`It sends ${most} parts a second, your volume may need ${needed}.`);
  } else if (type === 'TEN_DLC' && needed > partsPerSecond(type, country.iso)) {
    said.push(`It begins at 1 part a second and reaches ${most} with a vetted brand.`);
  }
  if (type === 'SHORT_CODE') said.push('Support sets it up. It costs most and is trusted most.');
  return said;
}

function adviseOnType(type: AdvisedType, useCase: UseCase): AdviceOnType {
  const { country, region, capabilities, twoWay } = useCase;
  const offer = originatorOffer(type, country);
  const unavailable = (Why: string): AdviceOnType => ({
    Type: type,
    Available: false,
    Why,
    How: 'NONE',
    RegistrationRequired: false,
  });
  if (!offer.offered) return unavailable(offer.why);
  const route = routeTo(offer, capabilities);
  if (!route) {
    const missing = capabilities.filter((capability) => offer.capabilities[capability] === undefined);
    return unavailable(`${typeNames[type]} of ${country.name} do not have ${list(missing)}.`);
  }
  if (capabilities.includes('VOICE') && !hasVoice(region)) {
    return unavailable(`There are no voice messages in the Region ${region}.`);
  }
  if (twoWay && !offer.twoWay) {
    return unavailable(
      type === 'SENDER_ID'
        ? 'Nobody can answer a sender ID.'
        : `${typeNames[type]} of ${country.name} carry no answers to you.`,
    );
  }
  const said = remarks(type, useCase, offer);
  return {
    Type: type,
    Available: true,
    Why: said.length > 0 ? said.join(' ') : `${typeNames[type]} of ${country.name} do all that you need.`,
    How: route,
    IsoCountryCode: offer.isoCountryCode,
    MonthlyPrice: formatDollars(monthlyLeasingPriceMicros(type, offer.isoCountryCode)),
    PartsPerSecond: capabilities.includes('SMS') ? partsPerSecond(type, country.iso) : undefined,
    RegistrationRequired: offer.registration !== undefined,
    LeadTime: leadTime(type, route),
  };
}

interface Preference {
  readonly type: AdvisedType;
  readonly reason: string;
}

/** The guide's answer by throughput for the US (1867-1905, 1961-1975): the band, and what it names beside. */
function usPreferences(monthlyMessages: number | undefined): Preference[] {
  const needed = monthlyMessages === undefined ? 1 : Math.max(1, partsPerSecondNeeded(monthlyMessages));
  const band = usChoiceBands.find(({ maxParts }) => maxParts === null || needed <= maxParts);
  const why: Readonly<Record<string, string>> = {
    TOLL_FREE: 'Up to 3 message parts a second, a toll-free number is the quickest to get and costs least.',
    TEN_DLC: `Above 3 message parts a second and up to ${vettedTenDlcPartsPerSecond}, a 10DLC number is the choice; a short code would leave more room.`,
    SHORT_CODE: `Above ${vettedTenDlcPartsPerSecond} message parts a second, only a short code keeps up.`,
  };
  return [band?.recommended ?? '', ...(band?.alternatives ?? [])].flatMap((name) => {
    const type = advisedTypes.find((known) => known === name);
    return type ? [{ type, reason: why[type] ?? '' }] : [];
  });
}

/** The guide's questions for sending only (1907-1951) and for sending and receiving (1953-1990), as an order of types. */
function preferences({ country, capabilities, monthlyMessages, twoWay }: UseCase): Preference[] {
  if (!capabilities.includes('SMS') && !capabilities.includes('MMS')) {
    return [
      { type: 'LONG_CODE', reason: `Calls come from a local number of ${country.name}, and it needs no registration.` },
      { type: 'TOLL_FREE', reason: 'Calls can come from a toll-free number of the United States.' },
    ];
  }
  if (isUsOrTerritory(country.iso)) return usPreferences(monthlyMessages);
  const shortCode: Preference = {
    type: 'SHORT_CODE',
    reason: `${country.name} has short codes, which carriers trust most${twoWay ? ' and people can answer' : ''}.`,
  };
  const longCode: Preference = {
    type: 'LONG_CODE',
    reason: twoWay
      ? `People in ${country.name} can answer a long code of their country.`
      : `A long code of ${country.name} is the originator of your own that fits.`,
  };
  if (twoWay) return [shortCode, longCode];
  return [
    {
      type: 'SENDER_ID',
      reason:
        country.senderIds === 'registration-required'
          ? `${country.name} shows sender IDs that are registered first; recipients then see your name.`
          : `${country.name} shows sender IDs: recipients see your name, and it costs nothing beside the messages.`,
    },
    shortCode,
    longCode,
  ];
}

/**
 * Which type of originator suits a use case, and every other type with why it is available or not. Source: the guide's
 * decision trees (1860-1990); a use case asks for an originator of its own, so that their first question beside the
 * country, whether all messages shall come from the same one, is answered yes.
 */
export function adviseOriginator(asked: UseCase): OriginatorAdvice {
  const { country, capabilities } = asked;
  // Without two-way messages in the country, the guide's tree goes on with sending only (1957).
  const twoWaySupported = country.twoWay || !asked.twoWay;
  const useCase = twoWaySupported ? asked : { ...asked, twoWay: false };
  const types = advisedTypes.map((type) => adviseOnType(type, useCase));
  const sends = (type: AdvisedType) => {
    const offer = originatorOffer(type, country);
    return offer.offered && !(offer.receivesOnly && capabilities.includes('SMS'));
  };
  const best = preferences(useCase).find(({ type }) => {
    const advice = types.find(({ Type }) => Type === type);
    return advice?.Available && sends(type);
  });
  const onlyTexts = capabilities.every((capability) => capability === 'SMS');
  const withoutOwn =
    onlyTexts && !useCase.twoWay && hasSharedRoutes(country.iso)
      ? {
          Type: 'SHARED_ROUTE' as const,
          Reason: `${country.name} has no originator of your own that fits. You can send without one, over the service's shared routes.`,
        }
      : undefined;
  const prefix = twoWaySupported ? '' : `${country.name} has no two-way messages, so this is for sending only. `;
  const recommended = best ? { Type: best.type, Reason: best.reason } : withoutOwn;
  return {
    Recommended: recommended && { ...recommended, Reason: prefix + recommended.Reason },
    Types: types,
    TwoWaySupported: twoWaySupported,
  };
}

/** The combinations that the request form offers, in its order (guide 3325-3350). */
const choices: readonly (readonly OriginatorCapability[])[] = [
  ['SMS'],
  ['SMS', 'MMS'],
  ['VOICE'],
  ['SMS', 'VOICE'],
  ['SMS', 'MMS', 'VOICE'],
];

const senderIdWords = { yes: 'YES', no: 'NO', 'registration-required': 'REGISTRATION_REQUIRED' } as const;

/** What originators there are in a country for who sends from a region, and what they can do. */
export function countryCapabilities(country: Country, region: string): CountryCapabilities {
  const offers = advisedTypes.map((type) => ({ type, offer: originatorOffer(type, country) }));
  const possible = (wanted: readonly OriginatorCapability[]) =>
    (hasVoice(region) || !wanted.includes('VOICE')) &&
    offers.some(({ offer }) => offer.offered && routeTo(offer, wanted) !== undefined);
  return {
    IsoCountryCode: country.iso,
    CountryName: country.name,
    Region: country.region,
    DialingCodes: [...country.dialingCodes],
    Capabilities: (['SMS', 'MMS', 'VOICE'] as const).filter((capability) => possible([capability])),
    CapabilityChoices: choices.filter(possible).map((choice) => [...choice]),
    TwoWaySupported: country.twoWay,
    SenderIds: senderIdWords[country.senderIds],
    SharedRoutes: hasSharedRoutes(country.iso),
    Types: offers.map(({ type, offer }) => {
      if (!offer.offered) {
        return { Type: type, Available: false, Why: offer.why, How: 'NONE' as const, Capabilities: [], TwoWay: false };
      }
      const capabilities = (['SMS', 'MMS', 'VOICE'] as const).filter((one) => offer.capabilities[one] !== undefined);
      const byCase = capabilities.every((one) => offer.capabilities[one] === 'SUPPORT_CASE');
      return {
        Type: type,
        Available: true,
        Why: `${typeNames[type]} ${offer.receivesOnly ? 'receive SMS only' : `have ${list(capabilities.map((one) => capabilityWords[one]))}`}${byCase ? ', by support case' : ''}.`,
        How: byCase ? ('SUPPORT_CASE' as const) : ('REQUEST' as const),
        Capabilities: capabilities,
        TwoWay: offer.twoWay,
      };
    }),
    Notes: [...(country.senderIdNote ? [country.senderIdNote] : []), ...country.notes],
  };
}
