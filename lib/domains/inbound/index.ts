import type { AnyOperation } from '@/lib/operations/define-operation';
import { getConversation } from './get-conversation';
import { receiveMessage } from './receive-message';

export { getConversation, receiveMessage };

export const inboundOperations: readonly AnyOperation[] = [getConversation, receiveMessage];
