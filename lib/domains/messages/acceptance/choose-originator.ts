import { conflict, invalid, type OperationError } from '@/lib/operations/operation-error';
import { capabilityByChannel, type Channel } from '@/lib/reference/channels';
import { countryByIso } from '@/lib/reference/countries';
import { displayedSenderId } from '@/lib/reference/displayed-sender-id';
import { simulatorDestination } from '@/lib/reference/simulator-numbers';
import type { AcceptanceFacts, Candidate, CandidateVerdict, ChosenOriginator, PoolFact } from './deliberation';
import { servedCountries } from './shared-route';

const resourceTypeOf = (candidate: Candidate) => (candidate.type === 'SENDER_ID' ? 'sender-id' : 'phone-number');

/** Why an identity cannot send over this channel to this country, or undefined when it can. */
export function refusalOf(candidate: Candidate, channel: Channel, iso: string): OperationError | undefined {
  const { originator, originatorId, isoCountryCode } = candidate;
  if (candidate.status !== 'ACTIVE') {
    return conflict(
      'RESOURCE_NOT_ACTIVE',
      `${originator} is ${candidate.status.toLowerCase()}, and only an active originator sends.`,
      resourceTypeOf(candidate),
      originatorId,
    );
  }
  const capability = capabilityByChannel[channel];
  if (!candidate.capabilities.includes(capability)) {
    return conflict(
      'NUMBER_CAPABILITIES_MISMATCH',
      `${originator} cannot send ${capability}: it has ${candidate.capabilities.join(' and ')}.`,
      resourceTypeOf(candidate),
      originatorId,
    );
  }
  const served = candidate.type === 'SENDER_ID' ? [isoCountryCode] : servedCountries(isoCountryCode);
  if (!served.includes(iso)) {
    return invalid(
      'INVALID_IDENTITY_FOR_DESTINATION_COUNTRY',
      `${originator} sends within ${countryByIso(isoCountryCode)?.name ?? isoCountryCode} only.`,
      'OriginationIdentity',
    );
  }
  if (countryByIso(isoCountryCode)?.longCodes === 'inbound-only' && candidate.type === 'LONG_CODE') {
    return conflict(
      'NUMBER_CAPABILITIES_MISMATCH',
      `${originator} only receives: long codes of ${countryByIso(isoCountryCode)?.name ?? isoCountryCode} do not send.`,
      'phone-number',
      originatorId,
    );
  }
  return undefined;
}

/** An originator as the recipient sees it. */
const displayed = ({ type, originator, isoCountryCode, registered }: Candidate): string =>
  type === 'SENDER_ID' ? displayedSenderId(originator, isoCountryCode, registered) : originator;

export const chosen = (candidate: Candidate): ChosenOriginator => ({
  originator: displayed(candidate),
  originatorId: candidate.originatorId,
  type: candidate.type,
  messageType: candidate.messageTypes[0] ?? 'TRANSACTIONAL',
  laneId: candidate.laneId,
  optOutListName: candidate.optOutListName,
});

interface Choice {
  readonly taken: Candidate | undefined;
  readonly verdicts: readonly CandidateVerdict[];
}

const verdict = (candidate: Candidate, taken: boolean, why: string): CandidateVerdict => ({
  originationIdentity: candidate.originator,
  type: candidate.type,
  taken,
  why,
});

/**
 * With no identity given, the default sender ID of the configuration set comes before any number, where the workspace has
 * it in the country and the country shows sender IDs. Undefined where the set names none.
 */
export function chooseDefaultSenderId(
  { configurationSet, candidates }: Pick<AcceptanceFacts, 'configurationSet' | 'candidates'>,
  channel: Channel,
  iso: string,
): Choice | undefined {
  const senderId = configurationSet?.defaultSenderId;
  if (!senderId) return undefined;
  const candidate = candidates.find(({ type, originator }) => type === 'SENDER_ID' && originator === senderId);
  const why = candidate
    ? refusalOf(candidate, channel, iso)?.message
    : `${senderId}, the set’s default sender ID, is none of this workspace in ${countryByIso(iso)?.name ?? iso}.`;
  if (candidate && why === undefined) {
    return {
      taken: candidate,
      verdicts: [verdict(candidate, true, 'The default sender ID of the configuration set.')],
    };
  }
  const refused = { originationIdentity: senderId, type: 'SENDER_ID', taken: false, why: why ?? '' } as const;
  return { taken: undefined, verdicts: [refused] };
}

/**
 * With no identity given: a transactional number of the country before a promotional one, the oldest first. A simulator is
 * no choice for a real destination; it can only be named, and is then refused by its own check.
 */
export function chooseAmongNumbers(
  candidates: readonly Candidate[],
  channel: Channel,
  iso: string,
  destination: string,
): Choice {
  const isPromotional = ({ messageTypes }: Candidate) => Number(!messageTypes.includes('TRANSACTIONAL'));
  const isReal = simulatorDestination(destination) === undefined;
  const whyNot = (candidate: Candidate): string | undefined =>
    candidate.type === 'SIMULATOR' && isReal
      ? `${candidate.originator} is a simulator number: it sends only to simulator destination numbers.`
      : refusalOf(candidate, channel, iso)?.message;
  const considered = [...candidates].sort((a, b) => isPromotional(a) - isPromotional(b));
  const taken = considered.find((candidate) => whyNot(candidate) === undefined);
  const verdicts = considered.map((candidate) => {
    const kind = candidate.messageTypes[0]?.toLowerCase() ?? '';
    if (candidate === taken) return verdict(candidate, true, `The first ${kind} number that fits.`);
    return verdict(candidate, false, whyNot(candidate) ?? 'Another number came first.');
  });
  return { taken, verdicts };
}

/** A number from a text, the same each time: it spreads people over equals without any memory. */
function spread(text: string): number {
  let hash = 0;
  for (let index = 0; index < text.length; index += 1) hash = (Math.imul(hash, 31) + text.charCodeAt(index)) >>> 0;
  return hash;
}

export interface PoolQuestion {
  readonly pool: PoolFact;
  readonly members: readonly Candidate[];
  readonly channel: Channel;
  readonly iso: string;
  readonly messageType: 'TRANSACTIONAL' | 'PROMOTIONAL' | undefined;
  readonly destination: string;
}

/**
 * From a pool: the originator that the person knows, while it stays usable; else the one with the least waiting before
 * it (sending-rules.md, "Originator"). Every member gets its verdict.
 */
export function chooseFromPool(question: PoolQuestion): Choice {
  const { pool, members, channel, iso, messageType, destination } = question;
  const whyNot = (member: Candidate): string | undefined => {
    if (messageType && !member.messageTypes.includes(messageType)) {
      return `${member.originator} sends ${member.messageTypes.join(' and ').toLowerCase()} messages only.`;
    }
    return refusalOf(member, channel, iso)?.message;
  };
  const fitting = members.filter((member) => whyNot(member) === undefined);
  const known = fitting.find(({ originatorId }) => originatorId === pool.knownOriginatorId);
  const leastWaiting = [...fitting].sort(
    (a, b) =>
      a.backlogSeconds - b.backlogSeconds ||
      spread(destination + a.originatorId) - spread(destination + b.originatorId),
  )[0];
  const taken = known ?? leastWaiting;
  const verdicts = members.map((member): CandidateVerdict => {
    if (member === taken) {
      return verdict(member, true, known ? 'This person knows it from before.' : 'It has the most free throughput.');
    }
    const refused = whyNot(member);
    if (refused) return verdict(member, false, refused);
    const why = known ? 'This person knows another of the pool.' : 'Another has more free throughput.';
    return { ...verdict(member, false, why), standIn: { originatorId: member.originatorId, laneId: member.laneId } };
  });
  return { taken, verdicts };
}
