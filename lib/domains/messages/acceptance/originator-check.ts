import { conflict, invalid, notFound, type OperationError } from '@/lib/operations/operation-error';
import type { Channel } from '@/lib/reference/channels';
import { countryByIso } from '@/lib/reference/countries';
import {
  failed,
  passed,
  type AcceptanceCheck,
  type CandidateVerdict,
  type ChosenOriginator,
  type Deliberation,
  type NumberFact,
} from './deliberation';
import { servedCountries, sharedRouteOriginator } from './shared-route';

const capabilityByChannel: Record<Channel, string> = { TEXT: 'SMS', MEDIA: 'MMS', VOICE: 'VOICE' };

/** Why a number cannot send this message, or undefined when it can. */
function refusal(number: NumberFact, channel: Channel, iso: string): OperationError | undefined {
  if (number.status !== 'ACTIVE') {
    return conflict(
      'RESOURCE_NOT_ACTIVE',
      `${number.phoneNumber} is ${number.status.toLowerCase()}, and only an active number sends.`,
      'phone-number',
      number.phoneNumberId,
    );
  }
  const capability = capabilityByChannel[channel];
  if (!number.numberCapabilities.includes(capability)) {
    return conflict(
      'NUMBER_CAPABILITIES_MISMATCH',
      `${number.phoneNumber} cannot send ${capability}: it has ${number.numberCapabilities.join(' and ')}.`,
      'phone-number',
      number.phoneNumberId,
    );
  }
  if (!servedCountries(number.isoCountryCode).includes(iso)) {
    return invalid(
      'INVALID_IDENTITY_FOR_DESTINATION_COUNTRY',
      `${number.phoneNumber} sends within ${countryByIso(number.isoCountryCode)?.name ?? number.isoCountryCode} only.`,
      'OriginationIdentity',
    );
  }
  return undefined;
}

const chosen = (number: NumberFact): ChosenOriginator => ({
  originator: number.phoneNumber,
  originatorId: number.phoneNumberId,
  type: number.numberType,
  messageType: number.messageType,
  laneId: number.laneId,
});

/** What an identity that is not found would have been, for the error's resource type. */
function kindOfIdentity(identity: string): string {
  if (identity.startsWith('pool-') || identity.includes(':pool/')) return 'pool';
  return /^\+?[0-9]+$/.test(identity) || identity.startsWith('phone-') || identity.includes(':phone-number/')
    ? 'phone-number'
    : 'sender-id';
}

/** With no identity given: a transactional number of the country before a promotional one, the oldest first. */
function chooseFreely(deliberation: Deliberation, iso: string): ChosenOriginator | undefined {
  const { request, facts } = deliberation;
  const considered = [...facts.numbers].sort(
    (a, b) => Number(a.messageType === 'PROMOTIONAL') - Number(b.messageType === 'PROMOTIONAL'),
  );
  let taken: NumberFact | undefined;
  const candidates = considered.map((number): CandidateVerdict => {
    const refused = refusal(number, request.channel, iso);
    const takes = !refused && !taken;
    if (takes) taken = number;
    return {
      originationIdentity: number.phoneNumber,
      type: number.numberType,
      taken: takes,
      why:
        refused?.message ??
        (takes ? `The first ${number.messageType.toLowerCase()} number that fits.` : 'Another number came first.'),
    };
  });
  if (taken) {
    deliberation.candidates = candidates;
    return chosen(taken);
  }
  const route = sharedRouteOriginator(iso, request.purpose);
  deliberation.candidates = [
    ...candidates,
    {
      originationIdentity: route?.originator ?? 'Shared route',
      type: 'SHARED_ROUTE',
      taken: route !== undefined,
      why: route?.why ?? 'The country takes no messages from shared routes.',
    },
  ];
  return (
    route && {
      originator: route.originator,
      originatorId: route.originatorId,
      type: 'SHARED_ROUTE',
      messageType: request.messageType ?? 'TRANSACTIONAL',
      laneId: facts.sharedRouteLaneId,
    }
  );
}

/** Somebody sends the message: the identity that is named, or the best of what the workspace has for the country. */
export const originatorCheck: AcceptanceCheck = {
  name: 'ORIGINATOR',
  title: 'Originator',
  decide(deliberation) {
    const { request, facts, country } = deliberation;
    const iso = country?.iso ?? '';
    const identity = request.originationIdentity;
    if (identity === undefined) {
      const originator = chooseFreely(deliberation, iso);
      if (!originator) {
        return failed(
          conflict(
            'NO_ORIGINATION_IDENTITIES_FOUND',
            `No originator of this workspace can send to ${country?.name ?? 'this country'}, and it takes none of the service's own.`,
          ),
        );
      }
      deliberation.originator = originator;
      return passed(`${originator.originator} sends: ${deliberation.candidates?.find((one) => one.taken)?.why ?? ''}`);
    }
    const [number] = facts.numbers;
    if (!number) return failed(notFound(kindOfIdentity(identity), identity));
    const refused = refusal(number, request.channel, iso);
    deliberation.candidates = [
      {
        originationIdentity: number.phoneNumber,
        type: number.numberType,
        taken: !refused,
        why: refused?.message ?? 'Named by the request.',
      },
    ];
    if (refused) return failed(refused);
    deliberation.originator = chosen(number);
    return passed(`${number.phoneNumber} is active and sends to ${country?.name ?? iso}.`);
  },
};
