import { and, asc, eq, or, sql, type SQL } from 'drizzle-orm';
import type { AnyPgColumn } from 'drizzle-orm/pg-core';
import {
  alarms,
  configurationSets,
  inboundMessages,
  messages,
  optOutLists,
  phoneNumbers,
  pools,
  protectConfigurations,
  senderIds,
  tags,
  topics,
  verifiedDestinationNumbers,
} from '@/db/schema';
import type { OperationContext } from '@/lib/operations/call-context';
import { formatPhoneNumber, parseE164 } from '@/lib/reference/phone-number';
import type { ResourceHit } from './search.shapes';

/** Of each kind; whoever has more to choose from types on. */
const mostOfAKind = 5;

/** Whether a column holds the text, in any case; the text's own `%` and `_` mean themselves. */
const holds = (column: AnyPgColumn | SQL, text: string): SQL =>
  sql`${column} ilike ${`%${text.replace(/[\\%_]/g, '\\$&')}%`}`;

/** The value of a resource's tag `Name`, which is what people call it. */
const nameOf = (kind: string, id: AnyPgColumn, { workspace }: OperationContext): SQL<string | null> =>
  sql`(select ${tags.value} from ${tags} where ${tags.workspaceId} = ${workspace.workspaceId}
        and ${tags.resource} = ${`${kind}/`} || ${id} and ${tags.key} = 'Name')`;

/** Numbers, pools, sender IDs, sets, protect configurations, alarms, topics, lists and verified numbers: few in any workspace, so each is looked through. */
export async function searchNamedResources(context: OperationContext, query: string): Promise<ResourceHit[]> {
  const { db, workspace } = context;
  const { workspaceId } = workspace;
  const digits = query.replace(/[^0-9]/g, '');
  const number = (column: AnyPgColumn) => (digits.length >= 3 ? holds(column, digits) : sql`false`);
  const numberName = nameOf('phone-number', phoneNumbers.phoneNumberId, context);
  const poolName = nameOf('pool', pools.poolId, context);
  const protectName = nameOf('protect-configuration', protectConfigurations.protectConfigurationId, context);
  const [ours, pooled, senders, sets, protections, watching, named, lists, verified] = await Promise.all([
    db
      .select({ id: phoneNumbers.phoneNumberId, number: phoneNumbers.phoneNumber, name: numberName })
      .from(phoneNumbers)
      .where(
        and(
          eq(phoneNumbers.workspaceId, workspaceId),
          or(number(phoneNumbers.phoneNumber), holds(phoneNumbers.phoneNumberId, query), holds(numberName, query)),
        ),
      )
      .orderBy(asc(phoneNumbers.phoneNumber))
      .limit(mostOfAKind),
    db
      .select({ id: pools.poolId, name: poolName })
      .from(pools)
      .where(and(eq(pools.workspaceId, workspaceId), or(holds(pools.poolId, query), holds(poolName, query))))
      .orderBy(asc(pools.createdAt))
      .limit(mostOfAKind),
    db
      .select({ senderId: senderIds.senderId, country: senderIds.isoCountryCode })
      .from(senderIds)
      .where(and(eq(senderIds.workspaceId, workspaceId), holds(senderIds.senderId, query)))
      .orderBy(asc(senderIds.senderId))
      .limit(mostOfAKind),
    db
      .select({ name: configurationSets.configurationSetName })
      .from(configurationSets)
      .where(and(eq(configurationSets.workspaceId, workspaceId), holds(configurationSets.configurationSetName, query)))
      .orderBy(asc(configurationSets.configurationSetName))
      .limit(mostOfAKind),
    db
      .select({ id: protectConfigurations.protectConfigurationId, name: protectName })
      .from(protectConfigurations)
      .where(
        and(
          eq(protectConfigurations.workspaceId, workspaceId),
          or(holds(protectConfigurations.protectConfigurationId, query), holds(protectName, query)),
        ),
      )
      .orderBy(asc(protectConfigurations.createdAt))
      .limit(mostOfAKind),
    db
      .select({ name: alarms.alarmName })
      .from(alarms)
      .where(and(eq(alarms.workspaceId, workspaceId), holds(alarms.alarmName, query)))
      .orderBy(asc(alarms.alarmName))
      .limit(mostOfAKind),
    db
      .select({ name: topics.topicName })
      .from(topics)
      .where(and(eq(topics.workspaceId, workspaceId), holds(topics.topicName, query)))
      .orderBy(asc(topics.topicName))
      .limit(mostOfAKind),
    db
      .select({ name: optOutLists.optOutListName })
      .from(optOutLists)
      .where(and(eq(optOutLists.workspaceId, workspaceId), holds(optOutLists.optOutListName, query)))
      .orderBy(asc(optOutLists.optOutListName))
      .limit(mostOfAKind),
    db
      .select({
        id: verifiedDestinationNumbers.verifiedDestinationNumberId,
        number: verifiedDestinationNumbers.destinationPhoneNumber,
      })
      .from(verifiedDestinationNumbers)
      .where(
        and(
          eq(verifiedDestinationNumbers.workspaceId, workspaceId),
          or(
            number(verifiedDestinationNumbers.destinationPhoneNumber),
            holds(verifiedDestinationNumbers.verifiedDestinationNumberId, query),
          ),
        ),
      )
      .orderBy(asc(verifiedDestinationNumbers.destinationPhoneNumber))
      .limit(mostOfAKind),
  ]);
  const international = (e164: string) => formatPhoneNumber(e164).international;
  return [
    ...ours.map((row): ResourceHit => ({
      Kind: 'phone-number',
      ResourceId: row.id,
      Label: international(row.number),
      Description: row.name ?? row.id,
    })),
    ...pooled.map((row): ResourceHit => ({
      Kind: 'pool',
      ResourceId: row.id,
      Label: row.name ?? row.id,
      Description: row.id,
    })),
    ...senders.map((row): ResourceHit => ({
      Kind: 'sender-id',
      ResourceId: `${row.senderId}/${row.country}`,
      Label: row.senderId,
      Description: row.country,
    })),
    ...sets.map((row): ResourceHit => ({ Kind: 'configuration-set', ResourceId: row.name, Label: row.name })),
    ...protections.map((row): ResourceHit => ({
      Kind: 'protect-configuration',
      ResourceId: row.id,
      Label: row.name ?? row.id,
      Description: row.id,
    })),
    ...watching.map((row): ResourceHit => ({ Kind: 'alarm', ResourceId: row.name, Label: row.name })),
    ...named.map((row): ResourceHit => ({ Kind: 'topic', ResourceId: row.name, Label: row.name })),
    ...lists.map((row): ResourceHit => ({ Kind: 'opt-out-list', ResourceId: row.name, Label: row.name })),
    ...verified.map((row): ResourceHit => ({
      Kind: 'verified-destination-number',
      ResourceId: row.id,
      Label: international(row.number),
      Description: row.id,
    })),
  ];
}

const wholeId = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Messages are too many to look through: a whole id finds one, a whole number all that it and we said. */
export async function searchMessagesNamed(context: OperationContext, query: string): Promise<ResourceHit[]> {
  const { workspaceId } = context.workspace;
  if (wholeId.test(query)) {
    const [found] = await context.db
      .select({ messageId: messages.messageId, destination: messages.destination })
      .from(messages)
      .where(and(eq(messages.workspaceId, workspaceId), eq(messages.messageId, query.toLowerCase())));
    if (!found) return [];
    const to = `To ${formatPhoneNumber(found.destination).international}`;
    return [{ Kind: 'message', ResourceId: found.messageId, Label: found.messageId, Description: to }];
  }
  const person = parseE164(query.replace(/[\s().-]/g, ''));
  if (person === undefined) return [];
  const [[sent], [received]] = await Promise.all([
    context.db
      .select({ messageId: messages.messageId })
      .from(messages)
      .where(and(eq(messages.workspaceId, workspaceId), eq(messages.destination, person)))
      .limit(1),
    context.db
      .select({ inboundMessageId: inboundMessages.inboundMessageId })
      .from(inboundMessages)
      .where(and(eq(inboundMessages.workspaceId, workspaceId), eq(inboundMessages.originationNumber, person)))
      .limit(1),
  ]);
  const name = formatPhoneNumber(person).international;
  return [
    ...(sent || received
      ? [{ Kind: 'conversation' as const, ResourceId: person, Label: `Conversation with ${name}` }]
      : []),
    ...(sent ? [{ Kind: 'messages-to' as const, ResourceId: person, Label: `Messages to ${name}` }] : []),
  ];
}
