import { and, desc, eq, gte, lt, sql, type SQL } from 'drizzle-orm';
import { arrayOf } from '@/db/array-of';
import type { AnyPgColumn } from 'drizzle-orm/pg-core';
import { messageEvents, messages } from '@/db/schema';
import { firstUuidAt } from '@/lib/ids';
import type { OperationContext } from '@/lib/operations/call-context';
import { notFound } from '@/lib/operations/operation-error';
import { statusRank, type MessageStatus } from '@/lib/reference/event-types';
import type { MessageEventRow, MessageRow, MessageSummaryRow } from './messages.present';
import type { MessageFilterName } from './messages.shapes';

const filterColumns: Record<MessageFilterName, AnyPgColumn> = {
  'destination-phone-number': messages.destination,
  'origination-identity': messages.originator,
  'configuration-set-name': messages.configurationSet,
  'iso-country-code': messages.country,
  status: messages.status,
  'message-type': messages.messageType,
  channel: messages.channel,
};

/** From the property that narrows most to the one that narrows least: the first that a search names leads its query. */
const leadingOrder = Object.keys(filterColumns) as MessageFilterName[]; // the keys of a Record of that type

export interface MessageSearch {
  filters: readonly { name: MessageFilterName; values: readonly string[] }[];
  from?: Date | undefined;
  until?: Date | undefined;
  /** The last id of the page before. */
  after?: string | undefined;
  limit: number;
}

const summaryColumns = {
  messageId: messages.messageId,
  channel: messages.channel,
  acceptedAt: messages.acceptedAt,
  destination: messages.destination,
  country: messages.country,
  originator: messages.originator,
  originatorType: messages.originatorType,
  configurationSet: messages.configurationSet,
  messageType: messages.messageType,
  purpose: messages.purpose,
  encoding: messages.encoding,
  parts: messages.parts,
  priceMicros: messages.priceMicros,
  carrierFeeMicros: messages.carrierFeeMicros,
  status: messages.status,
  isFinal: messages.isFinal,
  statusAt: messages.statusAt,
};

/**
 * One page of a search, newest first. Each value of the leading property is a range of one index whose order is the
 * list's; several values are read side by side and merged, so that no page costs more for the messages behind it.
 */
export async function searchMessageRows(
  context: OperationContext,
  search: MessageSearch,
): Promise<MessageSummaryRow[]> {
  const { workspaceId } = context.workspace;
  const named = [...search.filters].sort((a, b) => leadingOrder.indexOf(a.name) - leadingOrder.indexOf(b.name));
  const [leading, ...others] = named;
  const conditions: (SQL | undefined)[] = [
    eq(messages.workspaceId, workspaceId),
    search.after === undefined ? undefined : lt(messages.messageId, search.after),
    search.from && gte(messages.messageId, firstUuidAt(search.from)),
    search.until && lt(messages.messageId, firstUuidAt(search.until)),
    ...others.map(({ name, values }) => sql`${filterColumns[name]} = any(${arrayOf('text', values)})`),
  ];
  const rangeOf = (extra?: SQL) =>
    context.db
      .select(summaryColumns)
      .from(messages)
      .where(and(...conditions, extra))
      .orderBy(desc(messages.messageId))
      .limit(search.limit);
  if (!leading) return rangeOf();
  const ranges = await Promise.all(leading.values.map((value) => rangeOf(eq(filterColumns[leading.name], value))));
  return ranges
    .flat()
    .sort((a, b) => (a.messageId < b.messageId ? 1 : -1))
    .slice(0, search.limit);
}

/** A message with its events in order of occurrence. */
export async function findMessage(
  context: OperationContext,
  messageId: string,
): Promise<{ message: MessageRow; events: MessageEventRow[] }> {
  const { workspaceId } = context.workspace;
  const [[message], events] = await Promise.all([
    context.db
      .select()
      .from(messages)
      .where(and(eq(messages.workspaceId, workspaceId), eq(messages.messageId, messageId))),
    context.db
      .select()
      .from(messageEvents)
      .where(and(eq(messageEvents.workspaceId, workspaceId), eq(messageEvents.messageId, messageId))),
  ]);
  if (!message) throw notFound('message', messageId);
  // Several outcomes may bear one moment, where simulated time does not pass: then the order of a message's life counts.
  const rank = (event: MessageEventRow) => statusRank(event.status as MessageStatus); // stored from the known statuses
  events.sort((a, b) => a.occurredAt.getTime() - b.occurredAt.getTime() || a.attempt - b.attempt || rank(a) - rank(b));
  return { message, events };
}
