import type { Channel, OriginatorType } from '@/lib/reference/channels';
import type { DestinationCountry } from '@/lib/reference/destination-country';
import type { RateCardRow } from '@/lib/reference/rate-card';
import type { MessageParts } from '@/lib/text/message-parts';
import type { OperationError } from '@/lib/operations/operation-error';
import type { ProtectionFact } from '@/lib/domains/protect-configurations/protection.rules';

/** A message that somebody wants accepted, whatever the operation that asks. */
export interface MessageRequest {
  readonly channel: Channel;
  readonly purpose: 'SEND' | 'VERIFICATION' | 'REPLY';
  readonly destination: string;
  readonly body: string | undefined;
  readonly originationIdentity?: string | undefined;
  readonly messageType?: 'TRANSACTIONAL' | 'PROMOTIONAL' | undefined;
  readonly configurationSetName?: string | undefined;
  readonly protectConfigurationId?: string | undefined;
  readonly keyword?: string | undefined;
  /** Dollars as the API writes them, for example `0.05`. */
  readonly maxPrice?: string | undefined;
  readonly timeToLiveSeconds?: number | undefined;
  readonly context?: Readonly<Record<string, string>> | undefined;
  readonly destinationCountryParameters?: Readonly<Record<string, string>> | undefined;
  /** The first verification code to a number is free. */
  readonly freeOfCharge?: boolean | undefined;
  /** An answer that an opt-out or HELP keyword gives goes to somebody who has opted out, too. */
  readonly ignoresOptOut?: boolean | undefined;
}

/** An identity of the workspace that might send the message. */
export interface Candidate {
  /** As the recipient sees it: the number, or the sender ID. */
  readonly originator: string;
  /** `phone-…`, or `sender-id/<name>/<country>`. */
  readonly originatorId: string;
  readonly type: OriginatorType;
  readonly isoCountryCode: string;
  readonly status: string;
  readonly messageTypes: readonly ('TRANSACTIONAL' | 'PROMOTIONAL')[];
  readonly capabilities: readonly string[];
  /** Sender IDs: whether its country's registration is complete. */
  readonly registered: boolean;
  /** The list of its pool, if it is in one, else its own. */
  readonly optOutListName: string;
  readonly laneId: number;
  /** Seconds until its lane has sent what waits in it; 0 for an idle one. */
  readonly backlogSeconds: number;
}

export interface PoolFact {
  readonly poolId: string;
  readonly messageType: 'TRANSACTIONAL' | 'PROMOTIONAL';
  readonly optOutListName: string;
  readonly sharedRoutesEnabled: boolean;
  /** The originator that this person knows from before. */
  readonly knownOriginatorId: string | null;
}

export interface ConfigurationSetFact {
  readonly name: string;
  readonly defaultMessageType: 'TRANSACTIONAL' | 'PROMOTIONAL' | null;
  readonly defaultSenderId: string | null;
}

/** All that the database knows about a request, read in one go. */
export interface AcceptanceFacts {
  readonly production: boolean;
  readonly accountLimitMicros: bigint;
  readonly enforcedLimitMicros: bigint | undefined;
  readonly spentMicros: bigint;
  readonly destinationVerified: boolean;
  readonly lastAcceptedAt: Date | undefined;
  readonly rates: readonly RateCardRow[];
  /** The configuration set that the request names. */
  readonly configurationSet: ConfigurationSetFact | undefined;
  /** The protect configuration that applies, with what it says of the destination. */
  readonly protection: ProtectionFact | undefined;
  /** The pool that the request names. */
  readonly pool: PoolFact | undefined;
  /**
   * What the request names, the members of its pool, or, where it names nothing, the numbers of the country and the default
   * sender ID of its configuration set.
   */
  readonly candidates: readonly Candidate[];
  /** The opt-out lists that hold the destination. */
  readonly optedOutOf: readonly string[];
  /** The lane of the service's own route to the country, once it has been used. */
  readonly sharedRouteLaneId: number | undefined;
}

export interface ChosenOriginator {
  /** As the recipient sees it. */
  readonly originator: string;
  readonly originatorId: string;
  readonly type: OriginatorType;
  readonly messageType: 'TRANSACTIONAL' | 'PROMOTIONAL';
  /** Undefined for a shared route that has no lane yet. */
  readonly laneId: number | undefined;
  readonly optOutListName: string;
}

/** An originator that was considered, and what became of it. */
export interface CandidateVerdict {
  readonly originationIdentity: string;
  readonly type: OriginatorType;
  readonly taken: boolean;
  readonly why: string;
  /** Set for a member of the pool that could send in the chosen one's place: where the message goes on if that fails. */
  readonly standIn?: { readonly originatorId: string; readonly laneId: number };
}

export interface Price {
  /** Parts × price per part. */
  readonly priceMicros: bigint;
  readonly carrierFeeMicros: bigint;
  /** What the spend limit counts: both together, or nothing for a free message. */
  readonly chargeMicros: bigint;
}

/** What the checks have found out so far; each may lean on what the ones before it added. */
export interface Deliberation {
  readonly request: MessageRequest;
  readonly facts: AcceptanceFacts;
  readonly now: Date;
  destination?: string;
  country?: DestinationCountry;
  body?: string;
  parts?: MessageParts;
  originator?: ChosenOriginator;
  candidates?: readonly CandidateVerdict[];
  price?: Price;
}

/** The type that a message asks for: the request's own, else its configuration set's, else none. */
export const wantedMessageType = ({ request, facts }: Pick<Deliberation, 'request' | 'facts'>) =>
  request.messageType ?? facts.configurationSet?.defaultMessageType ?? undefined;

/** What holds the rule that decided; a refusal names it in its error. */
export interface RuleResource {
  readonly resourceType: string;
  readonly resourceId: string;
}

export type CheckVerdict =
  | { readonly outcome: 'PASSED' | 'NOT_APPLICABLE'; readonly detail: string; readonly resource?: RuleResource }
  | { readonly outcome: 'FAILED'; readonly error: OperationError };

/** One rule of accepting a message (sending-rules.md, "Accepting a message"). Pure: it decides on facts that are given. */
export interface AcceptanceCheck {
  readonly name: string;
  readonly title: string;
  decide(deliberation: Deliberation): CheckVerdict;
}

export const passed = (detail: string, resource?: RuleResource): CheckVerdict => ({
  outcome: 'PASSED',
  detail,
  ...(resource && { resource }),
});
export const notApplicable = (detail: string): CheckVerdict => ({ outcome: 'NOT_APPLICABLE', detail });
export const failed = (error: OperationError): CheckVerdict => ({ outcome: 'FAILED', error });
