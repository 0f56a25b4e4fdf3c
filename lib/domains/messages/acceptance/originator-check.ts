import { conflict, notFound } from '@/lib/operations/operation-error';
import { chooseAmongNumbers, chooseDefaultSenderId, chooseFromPool, chosen, refusalOf } from './choose-originator';
import {
  failed,
  passed,
  wantedMessageType,
  type AcceptanceCheck,
  type CheckVerdict,
  type ChosenOriginator,
  type Deliberation,
} from './deliberation';
import { sharedRouteOriginator } from './shared-route';

/** What an identity that is not found would have been, for the error's resource type. */
function kindOfIdentity(identity: string): string {
  if (identity.startsWith('pool-') || identity.includes(':pool/')) return 'pool';
  return /^\+?[0-9]+$/.test(identity) || identity.startsWith('phone-') || identity.includes(':phone-number/')
    ? 'phone-number'
    : 'sender-id';
}

/** The service's own route to the country, where it has one; noted among the candidates either way. */
function trySharedRoute(deliberation: Deliberation, iso: string, optOutListName: string): ChosenOriginator | undefined {
  const { request, facts, candidates = [] } = deliberation;
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
      messageType: wantedMessageType(deliberation) ?? 'TRANSACTIONAL',
      laneId: facts.sharedRouteLaneId,
      optOutListName,
    }
  );
}

function decideWithPool(deliberation: Deliberation, iso: string): ChosenOriginator | undefined {
  const { request, facts, destination = request.destination } = deliberation;
  const { pool, candidates: members } = facts;
  if (!pool) return undefined;
  const { channel } = request;
  const messageType = wantedMessageType(deliberation);
  const { taken, verdicts } = chooseFromPool({ pool, members, channel, iso, messageType, destination });
  deliberation.candidates = verdicts;
  if (taken) return chosen(taken);
  return pool.sharedRoutesEnabled ? trySharedRoute(deliberation, iso, pool.optOutListName) : undefined;
}

function decideFreely(deliberation: Deliberation, iso: string): ChosenOriginator | undefined {
  const { request, facts, destination = request.destination } = deliberation;
  const byDefault = chooseDefaultSenderId(facts, request.channel, iso);
  const numbers = facts.candidates.filter(({ type }) => type !== 'SENDER_ID');
  const { taken, verdicts } = byDefault?.taken
    ? byDefault
    : chooseAmongNumbers(numbers, request.channel, iso, destination);
  deliberation.candidates = byDefault?.taken ? verdicts : [...(byDefault?.verdicts ?? []), ...verdicts];
  return taken ? chosen(taken) : trySharedRoute(deliberation, iso, 'Default');
}

function decideNamed(deliberation: Deliberation, identity: string, iso: string): CheckVerdict {
  const [candidate] = deliberation.facts.candidates;
  if (!candidate) return failed(notFound(kindOfIdentity(identity), identity));
  const refused = refusalOf(candidate, deliberation.request.channel, iso);
  const originator = chosen(candidate);
  deliberation.candidates = [
    {
      originationIdentity: candidate.originator,
      type: candidate.type,
      taken: !refused,
      why: refused?.message ?? 'Named by the request.',
    },
  ];
  if (refused) return failed(refused);
  deliberation.originator = originator;
  return passed(
    originator.originator === candidate.originator
      ? `${candidate.originator} is active and sends to ${deliberation.country?.name ?? iso}.`
      : `${candidate.originator} is not registered in ${deliberation.country?.name ?? iso}: recipients see ${originator.originator}.`,
  );
}

/** Somebody sends the message: the identity that is named, the best of the pool, or the best for the country. */
export const originatorCheck: AcceptanceCheck = {
  name: 'ORIGINATOR',
  title: 'Originator',
  decide(deliberation) {
    const { request, facts, country } = deliberation;
    const iso = country?.iso ?? '';
    const identity = request.originationIdentity;
    if (identity !== undefined && !facts.pool) return decideNamed(deliberation, identity, iso);
    const originator = facts.pool ? decideWithPool(deliberation, iso) : decideFreely(deliberation, iso);
    const name = country?.name ?? 'this country';
    if (!originator) {
      return failed(
        facts.pool
          ? conflict(
              'NO_ORIGINATION_IDENTITIES_FOUND',
              `No originator of the pool can send this message to ${name}.`,
              'pool',
              facts.pool.poolId,
            )
          : conflict(
              'NO_ORIGINATION_IDENTITIES_FOUND',
              `No originator of this workspace can send to ${name}, and it takes none of the service's own.`,
            ),
      );
    }
    deliberation.originator = originator;
    return passed(`${originator.originator} sends: ${deliberation.candidates?.find(({ taken }) => taken)?.why ?? ''}`);
  },
};
