import { z } from 'zod';
import { tagProblems, tagsOf, type TagRow } from '@/components/patterns/tag-editor';
import type {
  AdviceOnType,
  AdviseOriginatorInput,
  CountryCapabilities,
  OriginatorAdvice,
} from '@/lib/domains/originator-advice/originator-advice.shapes';
import type { RequestPhoneNumberInput } from '@/lib/domains/phone-numbers/phone-numbers.shapes';
import { senderIdFault } from '@/lib/domains/sender-ids/sender-id-text.rules';
import type { RequestSenderIdInput, SenderIdMessageType } from '@/lib/domains/sender-ids/sender-ids.shapes';
import {
  capabilitiesOf,
  choiceOf,
  originatorTypeLabels,
  type CapabilityChoice,
  type MessageTypeChoice,
} from './originator-words';

/** What the form holds. Fields that become a member of the API have its name; `''` is a choice not made. */
export type RequestValues = {
  IsoCountryCode: string;
  NumberCapabilities: CapabilityChoice;
  EstimatedMonthlyVolume: string;
  CompanyHeadquarters: '' | 'LOCAL' | 'INTERNATIONAL';
  TwoWay: 'YES' | 'NO';
  OriginatorType: '' | AdviceOnType['Type'];
  SenderId: string;
  MessageType: MessageTypeChoice;
  DeletionProtectionEnabled: boolean;
  OptOutListName: string;
  /** A pool to join, or `noPool`. */
  PoolId: string;
  Tags: TagRow[];
};

/** A list needs a value for the choice of none. */
export const noPool = 'none';

export const requestLabels = {
  IsoCountryCode: 'Message destination country',
  NumberCapabilities: 'Number capabilities',
  EstimatedMonthlyVolume: 'Estimated monthly message volume',
  CompanyHeadquarters: 'Company headquarters',
  TwoWay: 'Two-way messaging',
  OriginatorType: 'Originator type',
  SenderId: 'Sender ID',
  MessageType: 'Message type',
  DeletionProtectionEnabled: 'Deletion protection',
  OptOutListName: 'Opt-out list',
  PoolId: 'Phone pool',
  Tags: 'Tags',
} as const satisfies Record<keyof RequestValues, string>;

export const emptyRequest: RequestValues = {
  IsoCountryCode: '',
  NumberCapabilities: 'SMS',
  EstimatedMonthlyVolume: '',
  CompanyHeadquarters: '',
  TwoWay: 'NO',
  OriginatorType: '',
  SenderId: '',
  MessageType: 'TRANSACTIONAL',
  DeletionProtectionEnabled: false,
  OptOutListName: 'Default',
  PoolId: noPool,
  Tags: [],
};

/** Carriers cut off shorter names (guide 4361), though the API takes them. */
const leastSenderIdCharacters = 3;
const mostMonthlyMessages = 1_000_000_000;

/** A count as people write it (`10,000`), undefined when it is none. */
export function readVolume(typed: string): number | undefined {
  const digits = typed.replace(/[\s,'’]/g, '');
  if (!/^\d{1,10}$/.test(digits)) return undefined;
  const count = Number(digits);
  return count <= mostMonthlyMessages ? count : undefined;
}

/** The types of messages of a sender ID; a number has the first of them. */
export const messageTypesOf = (choice: MessageTypeChoice): SenderIdMessageType[] =>
  choice === 'BOTH' ? ['TRANSACTIONAL', 'PROMOTIONAL'] : [choice];

/** What is wrong with the sender ID that stands in the form; undefined when nothing is. */
export function senderIdProblem({ SenderId, IsoCountryCode, MessageType }: RequestValues): string | undefined {
  if (SenderId === '') return 'Sender ID is required.';
  const fault = senderIdFault(SenderId, IsoCountryCode, messageTypesOf(MessageType));
  if (fault) return fault;
  return SenderId.length < leastSenderIdCharacters
    ? `Sender ID must have at least ${leastSenderIdCharacters} characters.`
    : undefined;
}

/** The question about the use case, as AdviseOriginator takes it; undefined while it cannot be asked. */
export function adviceQuestion(values: RequestValues): AdviseOriginatorInput | undefined {
  const { IsoCountryCode, NumberCapabilities, EstimatedMonthlyVolume, CompanyHeadquarters, TwoWay } = values;
  const volume = EstimatedMonthlyVolume.trim() === '' ? undefined : readVolume(EstimatedMonthlyVolume);
  if (IsoCountryCode === '' || (volume === undefined && EstimatedMonthlyVolume.trim() !== '')) return undefined;
  return {
    IsoCountryCode,
    NumberCapabilities: capabilitiesOf(NumberCapabilities),
    ...(volume !== undefined && { EstimatedMonthlyVolume: volume }),
    ...(CompanyHeadquarters !== '' && { CompanyHeadquarters }),
    TwoWay: TwoWay === 'YES',
  };
}

/** What the answers are judged by; what is not known yet is left to the operation. */
export interface RequestFacts {
  readonly country?: CountryCapabilities | undefined;
  readonly advice?: OriginatorAdvice | undefined;
}

export const adviceOn = (type: RequestValues['OriginatorType'], advice: OriginatorAdvice | undefined) =>
  advice?.Types.find(({ Type }) => Type === type);

/** The first rule that each answer breaks, by field. */
function* problems(
  values: RequestValues,
  { country, advice }: RequestFacts,
): Generator<readonly [keyof RequestValues, string]> {
  if (values.IsoCountryCode === '') yield ['IsoCountryCode', `${requestLabels.IsoCountryCode} is required.`];
  if (country && country.CapabilityChoices.length > 0) {
    const offered = country.CapabilityChoices.map(choiceOf);
    if (!offered.includes(values.NumberCapabilities)) {
      yield ['NumberCapabilities', `No originator of ${country.CountryName} has these capabilities. Choose others.`];
    }
  }
  if (values.EstimatedMonthlyVolume.trim() !== '' && readVolume(values.EstimatedMonthlyVolume) === undefined) {
    yield [
      'EstimatedMonthlyVolume',
      `${requestLabels.EstimatedMonthlyVolume} must be a whole number of up to ${mostMonthlyMessages.toLocaleString('en')}.`,
    ];
  }
  const { OriginatorType } = values;
  if (OriginatorType === '') {
    yield ['OriginatorType', 'Choose an originator type.'];
  } else if (advice && adviceOn(OriginatorType, advice)?.How !== 'REQUEST') {
    yield [
      'OriginatorType',
      `${originatorTypeLabels[OriginatorType]} cannot be requested for this use case. Choose another type.`,
    ];
  }
  const senderIdFaultFound = OriginatorType === 'SENDER_ID' ? senderIdProblem(values) : undefined;
  if (senderIdFaultFound) yield ['SenderId', senderIdFaultFound];
}

/** The rules of the whole form; each step shows those of its own fields. */
export const requestSchema = (facts: RequestFacts) =>
  z.custom<RequestValues>().superRefine((values, context) => {
    for (const [field, message] of problems(values, facts)) {
      context.addIssue({ code: 'custom', path: [field], message });
    }
    const wrongTags = tagProblems(values.Tags);
    values.Tags.forEach(({ id }, index) => {
      const problem = wrongTags.get(id);
      if (!problem) return;
      context.addIssue({ code: 'custom', path: ['Tags', index, 'Key'], message: problem.key ?? problem.value ?? '' });
    });
  });

/** The call that the form makes. */
export type OriginatorRequest =
  | { operation: 'RequestSenderId'; input: RequestSenderIdInput }
  | { operation: 'RequestPhoneNumber'; input: RequestPhoneNumberInput };

/**
 * The answers as the API takes them. A territory of the US is reached from a number of the US, so that the advice and not
 * the destination says where a number is requested.
 */
export function toRequest(values: RequestValues, advice: OriginatorAdvice | undefined): OriginatorRequest {
  const { IsoCountryCode, OriginatorType, SenderId, PoolId } = values;
  const settings = {
    ...(values.DeletionProtectionEnabled && { DeletionProtectionEnabled: true }),
    ...(values.Tags.length > 0 && { Tags: tagsOf(values.Tags) }),
  };
  const [firstType = 'TRANSACTIONAL', ...otherTypes] = messageTypesOf(values.MessageType);
  if (OriginatorType === 'SENDER_ID') {
    return {
      operation: 'RequestSenderId',
      input: { SenderId, IsoCountryCode, MessageTypes: [firstType, ...otherTypes], ...settings },
    };
  }
  return {
    operation: 'RequestPhoneNumber',
    input: {
      IsoCountryCode: adviceOn(OriginatorType, advice)?.IsoCountryCode ?? IsoCountryCode,
      MessageType: firstType,
      NumberCapabilities: capabilitiesOf(values.NumberCapabilities),
      // Short codes are given by the support desk; the schema of the operation refuses whatever it does not hand out.
      NumberType: OriginatorType as RequestPhoneNumberInput['NumberType'],
      // A number takes the opt-out list of the pool that it joins.
      ...(PoolId !== noPool
        ? { PoolId }
        : values.OptOutListName !== emptyRequest.OptOutListName && { OptOutListName: values.OptOutListName }),
      ...settings,
    },
  };
}
