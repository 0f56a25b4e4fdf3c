import type { AnyOperation } from '@/lib/operations/define-operation';
import { accessOperations } from './access';
import { accountOperations } from './account';
import { activityOperations } from './activity';
import { alarmOperations } from './alarms';
import { configurationSetOperations } from './configuration-sets';
import { deliveryStatisticsOperations } from './delivery-statistics';
import { eventDestinationOperations } from './event-destinations';
import { inboundOperations } from './inbound';
import { keywordOperations } from './keywords';
import { logGroupOperations } from './log-groups';
import { messageOperations } from './messages';
import { optOutListOperations } from './opt-out-lists';
import { originatorAdviceOperations } from './originator-advice';
import { overviewOperations } from './overview';
import { phoneNumberOperations } from './phone-numbers';
import { poolOperations } from './pools';
import { priceOperations } from './prices';
import { protectConfigurationOperations } from './protect-configurations';
import { quickStartOperations } from './quick-start';
import { readinessOperations } from './readiness';
import { senderIdOperations } from './sender-ids';
import { searchOperations } from './search';
import { spendOperations } from './spend';
import { spendLimitOperations } from './spend-limits';
import { streamOperations } from './streams';
import { tagOperations } from './tags';
import { topicOperations } from './topics';
import { verifiedDestinationOperations } from './verified-destinations';

/** Every operation of every domain, by name: what the wire answers and the sweep tests. */
const all: readonly (readonly AnyOperation[])[] = [
  accessOperations,
  accountOperations,
  activityOperations,
  alarmOperations,
  configurationSetOperations,
  deliveryStatisticsOperations,
  eventDestinationOperations,
  inboundOperations,
  keywordOperations,
  logGroupOperations,
  messageOperations,
  optOutListOperations,
  originatorAdviceOperations,
  overviewOperations,
  phoneNumberOperations,
  poolOperations,
  priceOperations,
  protectConfigurationOperations,
  quickStartOperations,
  readinessOperations,
  senderIdOperations,
  searchOperations,
  spendOperations,
  spendLimitOperations,
  streamOperations,
  tagOperations,
  topicOperations,
  verifiedDestinationOperations,
];

export const registry: ReadonlyMap<string, AnyOperation> = new Map(
  all.flat().map((operation) => [operation.name, operation]),
);
