import { defineOperation } from '@/lib/operations/define-operation';
import { presentDeliveryDetails, requireDelivery } from './deliveries.rows';
import { getDeliveryInput, getDeliveryOutput } from './deliveries.shapes';
import { topicTail } from './topics.present';

/** GetDelivery: one delivery, with the request and the answer of its last try. */
export const getDelivery = defineOperation({
  name: 'GetDelivery',
  exposure: 'console',
  access: 'read',
  input: getDeliveryInput,
  output: getDeliveryOutput,
  errors: { ResourceNotFoundException: [] },
  resources: ({ TopicName }) => [topicTail(TopicName)],
  async handler(input, context) {
    return presentDeliveryDetails(await requireDelivery(context, input));
  },
});
