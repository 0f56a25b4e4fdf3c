'use server';

import type { ActionResult } from '@/lib/console/action-result';
import { callFromAction } from '@/lib/console/call-from-action';
import * as operations from '.';
import type {
  ReleasedSenderId,
  ReleaseSenderIdInput,
  RequestedSenderId,
  RequestSenderIdInput,
  UpdatedSenderId,
  UpdateSenderIdInput,
} from './sender-ids.shapes';

export async function requestSenderId(input: RequestSenderIdInput): Promise<ActionResult<RequestedSenderId>> {
  return callFromAction(operations.requestSenderId, input);
}

export async function updateSenderId(input: UpdateSenderIdInput): Promise<ActionResult<UpdatedSenderId>> {
  return callFromAction(operations.updateSenderId, input);
}

export async function releaseSenderId(input: ReleaseSenderIdInput): Promise<ActionResult<ReleasedSenderId>> {
  return callFromAction(operations.releaseSenderId, input);
}
