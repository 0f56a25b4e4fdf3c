import { z } from 'zod';
import { wireTimestamp } from '@/lib/reference/wire-types';
import { describeSenderIdsInput, describeSenderIdsOutput } from '@/lib/reference/wire-shapes/describe-sender-ids';
import { releaseSenderIdInput, releaseSenderIdOutput } from '@/lib/reference/wire-shapes/release-sender-id';
import { requestSenderIdInput, requestSenderIdOutput } from '@/lib/reference/wire-shapes/request-sender-id';
import { updateSenderIdInput, updateSenderIdOutput } from '@/lib/reference/wire-shapes/update-sender-id';

export {
  describeSenderIdsInput,
  describeSenderIdsOutput,
  releaseSenderIdInput,
  releaseSenderIdOutput,
  requestSenderIdInput,
  requestSenderIdOutput,
  updateSenderIdInput,
  updateSenderIdOutput,
};

/** What the service's own list leaves out. */
const detailedSenderId = describeSenderIdsOutput.shape.SenderIds.unwrap().element.extend({
  CountryName: z.string(),
  PoolId: z.string().optional(),
  CreatedTimestamp: wireTimestamp(),
  /** What recipients see: itself, or the country's stand-in for one that is not registered. */
  DisplayedAs: z.string(),
  PartsPerSecond: z.number(),
});

export const listSenderIdsInput = describeSenderIdsInput.pick({ Filters: true, MaxResults: true, NextToken: true });
export const listSenderIdsOutput = z.object({ SenderIds: z.array(detailedSenderId), NextToken: z.string().optional() });

export const getSenderIdInput = releaseSenderIdInput;
export const getSenderIdOutput = detailedSenderId.extend({
  Tags: z.array(z.object({ Key: z.string(), Value: z.string() })),
});

/** A sender ID as our own lists show it. */
export type DetailedSenderId = z.infer<typeof detailedSenderId>;
/** One sender ID as its own page shows it. */
export type SenderIdDetail = z.infer<typeof getSenderIdOutput>;
export type RequestSenderIdInput = z.infer<typeof requestSenderIdInput>;
export type RequestedSenderId = z.infer<typeof requestSenderIdOutput>;
export type UpdateSenderIdInput = z.infer<typeof updateSenderIdInput>;
export type UpdatedSenderId = z.infer<typeof updateSenderIdOutput>;
export type ReleaseSenderIdInput = z.infer<typeof releaseSenderIdInput>;
export type ReleasedSenderId = z.infer<typeof releaseSenderIdOutput>;
export type SenderIdMessageType = NonNullable<RequestSenderIdInput['MessageTypes']>[number];
/** A sender ID as lists and details show it. */
export type SenderIdInformation = NonNullable<z.infer<typeof describeSenderIdsOutput>['SenderIds']>[number];
export type SenderIdFilterName = NonNullable<z.infer<typeof describeSenderIdsInput>['Filters']>[number]['Name'];
