import type { AnyOperation } from '@/lib/operations/define-operation';
import { getDeliveryStatistics } from './get-delivery-statistics';
import { listDeliveryStatistics } from './list-delivery-statistics';

export { getDeliveryStatistics, listDeliveryStatistics };

export const deliveryStatisticsOperations: readonly AnyOperation[] = [getDeliveryStatistics, listDeliveryStatistics];
