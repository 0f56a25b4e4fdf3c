import { capabilitiesText, messageTypeLabels, numberTypeLabels } from '@/components/phone-numbers/phone-number-words';
import { channelName } from '@/components/two-way/two-way-words';
import type { PhoneNumberInformation } from '@/lib/domains/phone-numbers/phone-numbers.shapes';
import type { PoolCandidate } from '@/lib/domains/pools/pools.shapes';
import { countryByIso } from '@/lib/reference/countries';
import { formatPhoneNumber } from '@/lib/reference/phone-number';

/** An originator that somebody may choose for a pool. Plain data: it travels to the browser. */
export interface OriginatorOption {
  /** The number, or the sender ID and its country: the same before and after it is listed. */
  readonly value: string;
  readonly kind: PoolCandidate['Kind'];
  readonly name: string;
  /** `Simulator · United States · Transactional · SMS, MMS`. */
  readonly facts: string;
  /** As CreatePool and AssociateOriginationIdentity name it. */
  readonly OriginationIdentity: string;
  readonly IsoCountryCode: string;
  readonly MessageTypes: PoolCandidate['MessageTypes'];
  /** What a pool that begins with it takes over, for people. */
  readonly settings: { readonly twoWay: string; readonly optOutList: string; readonly selfManagedOptOuts: boolean };
  /** Why it cannot be chosen; empty when it can. */
  readonly obstacles: PoolCandidate['Reasons'];
}

/** Candidates as choices: those that fit first, otherwise in their own order. Server only: it knows numbers by heart. */
export function originatorOptions(
  candidates: readonly PoolCandidate[],
  numbers: readonly PhoneNumberInformation[],
): OriginatorOption[] {
  const numberById = new Map(numbers.map((number) => [number.PhoneNumberId, number]));
  return candidates
    .map((candidate): OriginatorOption => {
      const { Kind, Originator, IsoCountryCode, NumberType, MessageTypes, OriginationIdentity } = candidate;
      const number = numberById.get(OriginationIdentity);
      const isNumber = Kind === 'PHONE_NUMBER';
      return {
        value: isNumber ? Originator : `${Originator}/${IsoCountryCode}`,
        kind: Kind,
        name: isNumber ? formatPhoneNumber(Originator).international : Originator,
        facts: [
          NumberType && numberTypeLabels[NumberType],
          countryByIso(IsoCountryCode)?.name ?? IsoCountryCode,
          MessageTypes.map((type) => messageTypeLabels[type]).join(' and '),
          capabilitiesText(candidate.NumberCapabilities),
        ]
          .filter(Boolean)
          .join(' · '),
        OriginationIdentity,
        IsoCountryCode,
        MessageTypes,
        settings: {
          twoWay: number?.TwoWayEnabled ? `Enabled, to ${channelName(number.TwoWayChannelArn ?? '')}` : 'Disabled',
          optOutList: number?.OptOutListName ?? 'Default',
          selfManagedOptOuts: number?.SelfManagedOptOutsEnabled ?? false,
        },
        obstacles: candidate.Reasons,
      };
    })
    .sort((a, b) => Number(a.obstacles.length > 0) - Number(b.obstacles.length > 0));
}
