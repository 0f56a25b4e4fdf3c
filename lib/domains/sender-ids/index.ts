import type { AnyOperation } from '@/lib/operations/define-operation';
import { describeSenderIds } from './describe-sender-ids';
import { getSenderId } from './get-sender-id';
import { listSenderIds } from './list-sender-ids';
import { releaseSenderId } from './release-sender-id';
import { requestSenderId } from './request-sender-id';
import { updateSenderId } from './update-sender-id';

export { describeSenderIds, getSenderId, listSenderIds, releaseSenderId, requestSenderId, updateSenderId };

export const senderIdOperations: readonly AnyOperation[] = [
  describeSenderIds,
  getSenderId,
  listSenderIds,
  releaseSenderId,
  requestSenderId,
  updateSenderId,
];
