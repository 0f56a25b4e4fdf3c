import { differingKeywords, keywordsUnder, ruleSetOf, type StoredKeyword } from '@/lib/domains/keywords/keywords.rules';
import { checkFilterValues, isAnyText, isBooleanText, isOneOf, type ListFilter } from '@/lib/operations/list-filters';
import { conflict, quotaExceeded, type OperationError } from '@/lib/operations/operation-error';
import { countryByIso } from '@/lib/reference/countries';
import type { NumberType } from '@/lib/reference/channels';
import { haveSameTwoWay, type ReceivingSettings } from './receiving-settings.rules';
import type { PoolFilterName, PoolOriginatorFilterName } from './pools.shapes';

export type MessageType = 'TRANSACTIONAL' | 'PROMOTIONAL';
export type Capability = 'SMS' | 'VOICE' | 'MMS' | 'RCS';

/** A number or sender ID of the workspace, as the rules of pools see it. */
export interface Originator extends ReceivingSettings {
  readonly kind: 'PHONE_NUMBER' | 'SENDER_ID';
  /** `phone-…`, or `sender-id/<name>/<country>`: as lanes and keywords name it. */
  readonly originatorId: string;
  /** The number's id, or the sender ID's name: what the service calls it. */
  readonly originationIdentity: string;
  /** Null for sender IDs, as is the type. */
  readonly phoneNumber: string | null;
  readonly numberType: NumberType | null;
  readonly isoCountryCode: string;
  readonly messageTypes: readonly MessageType[];
  readonly capabilities: readonly Capability[];
  readonly optOutListName: string;
  readonly poolId: string | null;
  readonly createdAt: Date;
}

/** What a pool asks of who joins. */
export interface PoolTerms extends ReceivingSettings {
  readonly poolId: string;
  readonly messageType: MessageType;
  readonly optOutListName: string;
  readonly keywords: readonly StoredKeyword[];
  /** What its numbers can do; undefined while it has sender IDs only. */
  readonly numberCapabilities: readonly Capability[] | undefined;
  readonly originatorCount: number;
  readonly mostOriginators: number;
}

/** Why an originator cannot join a pool, or begin one. */
export interface Obstacle {
  /** As the model's ConflictException or ServiceQuotaExceededException gives it. */
  readonly reason: string;
  readonly detail: string;
}

/** What people see of an originator. */
export const labelOf = ({ phoneNumber, originationIdentity }: Originator) => phoneNumber ?? originationIdentity;

/** The tail of its ARN. */
export const originatorTail = ({ kind, originatorId }: Originator) =>
  kind === 'PHONE_NUMBER' ? `phone-number/${originatorId}` : originatorId;

const words = (values: readonly string[]) => values.join(' and ');

function membershipObstacle(originator: Originator, joined?: string): Obstacle[] {
  if (originator.poolId === null) return [];
  const where =
    originator.poolId === joined ? 'this pool already' : `${originator.poolId}: take it out of that pool first`;
  return [
    {
      reason: originator.kind === 'PHONE_NUMBER' ? 'PHONE_NUMBER_ASSOCIATED_TO_POOL' : 'SENDER_ID_ASSOCIATED_TO_POOL',
      detail: `${labelOf(originator)} is in ${where}.`,
    },
  ];
}

/** What a pool and a number disagree in. What a sender ID does not have (answers, and so lists and keywords) cannot differ. */
function* settingsObstacles(pool: PoolTerms, number: Originator, own: readonly StoredKeyword[]): Generator<Obstacle> {
  const label = labelOf(number);
  if (number.optOutListName !== pool.optOutListName) {
    yield {
      reason: 'OPT_OUT_LIST_MISMATCH',
      detail: `${label} uses the opt-out list ${number.optOutListName}, the pool ${pool.optOutListName}.`,
    };
  }
  if (!haveSameTwoWay(number, pool)) {
    const state = ({ twoWayEnabled, twoWayChannelArn, twoWayChannelRole }: ReceivingSettings) =>
      twoWayEnabled ? `on, to ${twoWayChannelArn}${twoWayChannelRole ? ` through ${twoWayChannelRole}` : ''}` : 'off';
    yield {
      reason: 'TWO_WAY_CONFIG_MISMATCH',
      detail: `Two-way messages of ${label} are ${state(number)}; those of the pool are ${state(pool)}.`,
    };
  }
  if (number.selfManagedOptOutsEnabled !== pool.selfManagedOptOutsEnabled) {
    const [its, pools] = number.selfManagedOptOutsEnabled ? ['on', 'off'] : ['off', 'on'];
    yield {
      reason: 'SELF_MANAGED_OPT_OUTS_MISMATCH',
      detail: `Self-managed opt-outs of ${label} are ${its}, those of the pool ${pools}.`,
    };
  }
  // Compared as this number would answer them: a pool may have keywords that have no effect on a toll-free number.
  const rules = ruleSetOf(number.numberType ?? '');
  const differing = differingKeywords(keywordsUnder(rules, own), keywordsUnder(rules, pool.keywords));
  if (differing.length > 0) {
    yield {
      reason: 'KEYWORD_MISMATCH',
      detail: `${label} and the pool differ in what they do on ${differing.join(', ')}.`,
    };
  }
}

/** Numbers of a pool can all do the same; a sender ID can only send SMS, so that the numbers beside it must. */
function capabilityObstacle(pool: PoolTerms, originator: Originator): Obstacle[] {
  const label = labelOf(originator);
  const { capabilities } = originator;
  if (originator.kind === 'SENDER_ID') {
    if (pool.numberCapabilities?.includes('SMS') ?? true) return [];
    const detail = `${label} sends SMS, the numbers of the pool ${words(pool.numberCapabilities ?? [])} only.`;
    return [{ reason: 'NUMBER_CAPABILITIES_MISMATCH', detail }];
  }
  const same = pool.numberCapabilities
    ? capabilities.length === pool.numberCapabilities.length &&
      capabilities.every((capability) => pool.numberCapabilities?.includes(capability))
    : capabilities.includes('SMS');
  if (same) return [];
  const detail = pool.numberCapabilities
    ? `${label} has ${words(capabilities)}, the numbers of the pool have ${words(pool.numberCapabilities)}.`
    : `${label} has ${words(capabilities)}, the sender IDs of the pool send SMS.`;
  return [{ reason: 'NUMBER_CAPABILITIES_MISMATCH', detail }];
}

/**
 * Everything that keeps an originator from joining a pool, in the order in which the service would say it; nothing when it
 * fits (guide 2168, sending-rules "Pools").
 * @param own what has been set of its keywords
 */
export function joiningObstacles(
  pool: PoolTerms,
  originator: Originator,
  own: readonly StoredKeyword[],
): readonly Obstacle[] {
  const { messageType, originatorCount, mostOriginators } = pool;
  return [
    ...membershipObstacle(originator, pool.poolId),
    ...(originator.messageTypes.includes(messageType)
      ? []
      : [
          {
            reason: 'MESSAGE_TYPE_MISMATCH',
            detail: `${labelOf(originator)} sends ${words(originator.messageTypes).toLowerCase()} messages, the pool ${messageType.toLowerCase()} ones.`,
          },
        ]),
    ...(originator.kind === 'PHONE_NUMBER' ? settingsObstacles(pool, originator, own) : []),
    ...capabilityObstacle(pool, originator),
    ...(originatorCount < mostOriginators || originator.poolId === pool.poolId
      ? []
      : [
          {
            reason: 'ORIGINATION_IDENTITIES_PER_POOL',
            detail: `The pool has its ${mostOriginators} originators already.`,
          },
        ]),
  ];
}

/** Everything that keeps an originator from beginning a pool for messages of a type, or of whatever type it has. */
export function foundingObstacles(originator: Originator, messageType?: MessageType): readonly Obstacle[] {
  const obstacles = membershipObstacle(originator);
  if (messageType && !originator.messageTypes.includes(messageType)) {
    return [
      ...obstacles,
      {
        reason: 'MESSAGE_TYPE_MISMATCH',
        detail: `${labelOf(originator)} sends ${words(originator.messageTypes).toLowerCase()} messages, so that its pool cannot send ${messageType.toLowerCase()} ones.`,
      },
    ];
  }
  return obstacles;
}

/** An obstacle as the refusal of a call. */
export function obstacleRefusal({ reason, detail }: Obstacle, originator: Originator): OperationError {
  return reason === 'ORIGINATION_IDENTITIES_PER_POOL'
    ? quotaExceeded(reason, detail)
    : conflict(
        reason,
        detail,
        originator.kind === 'PHONE_NUMBER' ? 'phone-number' : 'sender-id',
        originator.originationIdentity,
      );
}

/** @throws ValidationException INVALID_FILTER_VALUES for a value that no pool can have */
export function checkPoolFilters(filters: readonly ListFilter<PoolFilterName>[]): void {
  checkFilterValues(filters, {
    status: isOneOf(['CREATING', 'ACTIVE', 'DELETING']),
    'message-type': isOneOf(['TRANSACTIONAL', 'PROMOTIONAL']),
    'two-way-enabled': isBooleanText,
    'self-managed-opt-outs-enabled': isBooleanText,
    'opt-out-list-name': (value) => /^[A-Za-z0-9_-]{1,64}$/.test(value),
    'shared-routes-enabled': isBooleanText,
    'deletion-protection-enabled': isBooleanText,
    'two-way-channel-arn': isAnyText,
  });
}

/** @throws ValidationException INVALID_FILTER_VALUES for a value that no originator can have */
export function checkPoolOriginatorFilters(filters: readonly ListFilter<PoolOriginatorFilterName>[]): void {
  checkFilterValues(filters, {
    'iso-country-code': (value) => countryByIso(value) !== undefined,
    'number-capability': isOneOf(['SMS', 'VOICE', 'MMS', 'RCS']),
  });
}
