import { z } from 'zod';
import {
  associateOriginationIdentityInput,
  associateOriginationIdentityOutput,
} from '@/lib/reference/wire-shapes/associate-origination-identity';
import { createPoolInput, createPoolOutput } from '@/lib/reference/wire-shapes/create-pool';
import { deletePoolInput, deletePoolOutput } from '@/lib/reference/wire-shapes/delete-pool';
import { describePoolsInput, describePoolsOutput } from '@/lib/reference/wire-shapes/describe-pools';
import {
  disassociateOriginationIdentityInput,
  disassociateOriginationIdentityOutput,
} from '@/lib/reference/wire-shapes/disassociate-origination-identity';
import {
  listPoolOriginationIdentitiesInput,
  listPoolOriginationIdentitiesOutput,
} from '@/lib/reference/wire-shapes/list-pool-origination-identities';
import { updatePoolInput, updatePoolOutput } from '@/lib/reference/wire-shapes/update-pool';
import { wireInteger, wireString } from '@/lib/reference/wire-types';

export {
  associateOriginationIdentityInput,
  associateOriginationIdentityOutput,
  createPoolInput,
  createPoolOutput,
  deletePoolInput,
  deletePoolOutput,
  describePoolsInput,
  describePoolsOutput,
  disassociateOriginationIdentityInput,
  disassociateOriginationIdentityOutput,
  listPoolOriginationIdentitiesInput,
  listPoolOriginationIdentitiesOutput,
  updatePoolInput,
  updatePoolOutput,
};

export type CreatePoolInput = z.infer<typeof createPoolInput>;
export type CreatePoolOutput = z.infer<typeof createPoolOutput>;
export type UpdatePoolInput = z.infer<typeof updatePoolInput>;
export type UpdatePoolOutput = z.infer<typeof updatePoolOutput>;
export type DeletePoolOutput = z.infer<typeof deletePoolOutput>;
export type AssociateOriginationIdentityInput = z.infer<typeof associateOriginationIdentityInput>;
export type AssociateOriginationIdentityOutput = z.infer<typeof associateOriginationIdentityOutput>;
export type DisassociateOriginationIdentityInput = z.infer<typeof disassociateOriginationIdentityInput>;
export type DisassociateOriginationIdentityOutput = z.infer<typeof disassociateOriginationIdentityOutput>;
/** A pool as lists and details show it. */
export type PoolInformation = NonNullable<z.infer<typeof describePoolsOutput>['Pools']>[number];
export type PoolFilterName = NonNullable<z.infer<typeof describePoolsInput>['Filters']>[number]['Name'];
/** An originator of a pool. */
export type PoolOriginator = NonNullable<
  z.infer<typeof listPoolOriginationIdentitiesOutput>['OriginationIdentities']
>[number];
export type PoolOriginatorFilterName = NonNullable<
  z.infer<typeof listPoolOriginationIdentitiesInput>['Filters']
>[number]['Name'];

const messageType = z.enum(['TRANSACTIONAL', 'PROMOTIONAL']);

/** Without a pool the question is which originators could begin a new one. */
export const listPoolCandidatesInput = z.object({
  PoolId: wireString({ min: 1, max: 256, pattern: /^[A-Za-z0-9_:/-]+$/u }).optional(),
  MaxResults: wireInteger({ min: 1, max: 100 }).optional(),
  NextToken: wireString({ min: 1, max: 1024 }).optional(),
});

const poolCandidate = z.object({
  OriginationIdentity: z.string(),
  OriginationIdentityArn: z.string(),
  Kind: z.enum(['PHONE_NUMBER', 'SENDER_ID']),
  /** What people see: the number, or the name. */
  Originator: z.string(),
  IsoCountryCode: z.string(),
  /** A number has one, a sender ID one or both. */
  MessageTypes: z.array(messageType),
  /** Absent for sender IDs. */
  NumberType: z.enum(['SHORT_CODE', 'LONG_CODE', 'TOLL_FREE', 'TEN_DLC', 'SIMULATOR']).optional(),
  NumberCapabilities: z.array(z.enum(['SMS', 'VOICE', 'MMS', 'RCS'])),
  /** The pool that it is in. */
  PoolId: z.string().optional(),
  Fits: z.boolean(),
  /** Why it does not fit, all of it, as AssociateOriginationIdentity or CreatePool would say one by one. */
  Reasons: z.array(z.object({ Reason: z.string(), Detail: z.string() })),
});
export type PoolCandidate = z.infer<typeof poolCandidate>;

export const listPoolCandidatesOutput = z.object({
  Candidates: z.array(poolCandidate),
  NextToken: z.string().optional(),
});

export type ListPoolCandidatesOutput = z.infer<typeof listPoolCandidatesOutput>;

export const listPoolSummariesInput = z.object({});

/** What the service's own list of pools leaves out. */
export const listPoolSummariesOutput = z.object({
  Pools: z.array(
    z.object({
      PoolId: z.string(),
      /** The tag `Name`; absent where there is none. */
      Name: z.string().optional(),
      OriginatorCount: z.number(),
    }),
  ),
});
export type PoolSummary = z.infer<typeof listPoolSummariesOutput>['Pools'][number];
