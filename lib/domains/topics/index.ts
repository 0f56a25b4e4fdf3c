import type { AnyOperation } from '@/lib/operations/define-operation';
import { listTopics } from './list-topics';

export { listTopics };

export const topicOperations: readonly AnyOperation[] = [listTopics];
