import type { AnyOperation } from '@/lib/operations/define-operation';
import { associateOriginationIdentity } from './associate-origination-identity';
import { createPool } from './create-pool';
import { deletePool } from './delete-pool';
import { describePools } from './describe-pools';
import { disassociateOriginationIdentity } from './disassociate-origination-identity';
import { listPoolCandidates } from './list-pool-candidates';
import { listPoolOriginationIdentities } from './list-pool-origination-identities';
import { listPoolSummaries } from './list-pool-summaries';
import { updatePool } from './update-pool';

export {
  associateOriginationIdentity,
  createPool,
  deletePool,
  describePools,
  disassociateOriginationIdentity,
  listPoolCandidates,
  listPoolOriginationIdentities,
  listPoolSummaries,
  updatePool,
};

export const poolOperations: readonly AnyOperation[] = [
  associateOriginationIdentity,
  createPool,
  deletePool,
  describePools,
  disassociateOriginationIdentity,
  listPoolCandidates,
  listPoolOriginationIdentities,
  listPoolSummaries,
  updatePool,
];
