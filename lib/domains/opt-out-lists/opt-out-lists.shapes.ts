import { z } from 'zod';
import { createOptOutListInput, createOptOutListOutput } from '@/lib/reference/wire-shapes/create-opt-out-list';
import { deleteOptOutListInput, deleteOptOutListOutput } from '@/lib/reference/wire-shapes/delete-opt-out-list';
import {
  deleteOptedOutNumberInput,
  deleteOptedOutNumberOutput,
} from '@/lib/reference/wire-shapes/delete-opted-out-number';
import {
  describeOptOutListsInput,
  describeOptOutListsOutput,
} from '@/lib/reference/wire-shapes/describe-opt-out-lists';
import {
  describeOptedOutNumbersInput,
  describeOptedOutNumbersOutput,
} from '@/lib/reference/wire-shapes/describe-opted-out-numbers';
import { putOptedOutNumberInput, putOptedOutNumberOutput } from '@/lib/reference/wire-shapes/put-opted-out-number';
import { numberTypes } from '@/lib/reference/channels';
import { wireInteger, wireString, wireTimestamp } from '@/lib/reference/wire-types';

export {
  createOptOutListInput,
  createOptOutListOutput,
  deleteOptedOutNumberInput,
  deleteOptedOutNumberOutput,
  deleteOptOutListInput,
  deleteOptOutListOutput,
  describeOptedOutNumbersInput,
  describeOptedOutNumbersOutput,
  describeOptOutListsInput,
  describeOptOutListsOutput,
  putOptedOutNumberInput,
  putOptedOutNumberOutput,
};

/** A list's name or ARN, as the service's own operations take it. */
export const optOutListNameOrArn = deleteOptOutListInput.shape.OptOutListName;

/** Pages of the console's own lists: longer than the service's, since exports read them too. */
export const longPage = {
  MaxResults: wireInteger({ min: 1, max: 1000 }).optional(),
  NextToken: wireString({ min: 1, max: 1024 }).optional(),
};

/** A list with what there is to say about it without reading it. */
const optOutListSummary = z.object({
  OptOutListArn: z.string(),
  OptOutListName: z.string(),
  OptedOutNumberCount: z.number(),
  /** Phone numbers, sender IDs and pools that use the list. */
  LinkedOriginatorCount: z.number(),
  CreatedTimestamp: wireTimestamp(),
});

export const getOptOutListInput = z.object({ OptOutListName: optOutListNameOrArn });
export const getOptOutListOutput = optOutListSummary;
export type OptOutListSummary = z.infer<typeof optOutListSummary>;

export const listOptOutListSummariesInput = z.object({});
export const listOptOutListSummariesOutput = z.object({ OptOutLists: z.array(optOutListSummary) });

const digits = { min: 1, max: 20, pattern: /^\+?[0-9]{0,19}$/u };

/** Everything given must hold. Without `Prefix` the newest come first, with it the smallest number. */
export const searchOptedOutNumbersInput = z.object({
  OptOutListName: optOutListNameOrArn,
  /** One number, whole. */
  Number: putOptedOutNumberInput.shape.OptedOutNumber.optional(),
  /** The first digits of numbers, with or without the plus sign. */
  Prefix: wireString(digits).optional(),
  EndUserOptedOut: z.boolean().optional(),
  ...longPage,
});

const foundNumber = z.object({
  OptedOutNumber: z.string(),
  OptedOutTimestamp: wireTimestamp(),
  /** True when the person said so by a text. */
  EndUserOptedOut: z.boolean(),
  /** The word of that text, and the originator that it went to. */
  Keyword: z.string().optional(),
  OriginationIdentity: z.string().optional(),
});
export type FoundNumber = z.infer<typeof foundNumber>;

export const searchOptedOutNumbersOutput = z.object({
  OptedOutNumbers: z.array(foundNumber),
  NextToken: z.string().optional(),
});

export const listLinkedOriginatorsInput = z.object({ OptOutListName: optOutListNameOrArn, ...longPage });

const linkedOriginator = z.object({
  OriginatorType: z.enum([...numberTypes, 'SENDER_ID', 'POOL']),
  /** The id of a number or pool, the name of a sender ID. */
  OriginationIdentity: z.string(),
  OriginationIdentityArn: z.string(),
  /** The number itself; the sender ID; a pool's Name tag. */
  Name: z.string().optional(),
  /** Pools have none. */
  IsoCountryCode: z.string().optional(),
  /** The pool through which an originator uses the list. */
  PoolId: z.string().optional(),
});
export type LinkedOriginator = z.infer<typeof linkedOriginator>;

export const listLinkedOriginatorsOutput = z.object({
  LinkedOriginators: z.array(linkedOriginator),
  NextToken: z.string().optional(),
});

export const recordEndUserOptOutInput = z.object({
  OptOutListName: z.string(),
  PhoneNumber: z.string(),
  Keyword: z.string(),
  /** The number or short code that the person texted. */
  OriginationIdentity: z.string(),
});
export const recordEndUserOptOutOutput = z.object({});

export const recordEndUserOptInInput = z.object({ OptOutListName: z.string(), PhoneNumber: z.string() });
/** Whether the list held the number. */
export const recordEndUserOptInOutput = z.object({ Removed: z.boolean() });
