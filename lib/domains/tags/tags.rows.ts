import { and, asc, count, eq, inArray, sql } from 'drizzle-orm';
import {
  configurationSets,
  optOutLists,
  phoneNumbers,
  pools,
  protectConfigurations,
  senderIds,
  tags,
  verifiedDestinationNumbers,
} from '@/db/schema';
import type { OperationContext } from '@/lib/operations/call-context';
import { quotaExceeded } from '@/lib/operations/operation-error';
import { checkTags, maxTagsPerResource, type Tag } from './tags.rules';

type TagContext = Pick<OperationContext, 'db' | 'workspace'>;

const tagsOfResource = (workspaceId: number, resource: string) =>
  and(eq(tags.workspaceId, workspaceId), eq(tags.resource, resource));

/**
 * Adds tags to a resource, and gives those whose keys it has their new values. The caller has made the resource in this
 * transaction or holds the workspace's lock: that is what makes the quota exact.
 * @param resource the tail of its ARN
 * @throws ValidationException for reserved and repeated keys; ServiceQuotaExceededException TAGS_PER_RESOURCE
 */
export async function putTags({ db, workspace }: TagContext, resource: string, added: readonly Tag[]): Promise<void> {
  checkTags(added);
  if (added.length === 0) return;
  const { workspaceId } = workspace;
  await db
    .insert(tags)
    .values(added.map(({ Key, Value }) => ({ workspaceId, resource, key: Key, value: Value })))
    .onConflictDoUpdate({
      target: [tags.workspaceId, tags.resource, tags.key],
      set: { value: sql`excluded.value` },
    });
  const [held] = await db.select({ tags: count() }).from(tags).where(tagsOfResource(workspaceId, resource));
  if (held && held.tags > maxTagsPerResource) {
    throw quotaExceeded('TAGS_PER_RESOURCE', `A resource has at most ${maxTagsPerResource} tags.`);
  }
}

/** The tags of several resources, by the tails of their ARNs, each in order of key; a resource without any has an empty list. */
export async function tagsOf(
  { db, workspace }: TagContext,
  resources: readonly string[],
): Promise<ReadonlyMap<string, Tag[]>> {
  const found = new Map<string, Tag[]>(resources.map((resource) => [resource, []]));
  if (resources.length === 0) return found;
  const rows = await db
    .select()
    .from(tags)
    .where(and(eq(tags.workspaceId, workspace.workspaceId), inArray(tags.resource, [...resources])))
    .orderBy(asc(tags.key));
  for (const { resource, key, value } of rows) found.get(resource)?.push({ Key: key, Value: value });
  return found;
}

/** Takes tags off a resource; keys that it does not have are no error. */
export async function removeTags(
  { db, workspace }: TagContext,
  resource: string,
  keys: readonly string[],
): Promise<void> {
  await db.delete(tags).where(and(tagsOfResource(workspace.workspaceId, resource), inArray(tags.key, [...keys])));
}

/** Takes every tag off a resource that goes away. */
export async function removeAllTags({ db, workspace }: TagContext, resource: string): Promise<void> {
  await db.delete(tags).where(tagsOfResource(workspace.workspaceId, resource));
}

type Lookup = (context: TagContext, id: string) => Promise<readonly unknown[]>;

/** How each kind of resource that can be tagged is looked up; a new kind is one entry here. */
const taggableKinds: ReadonlyMap<string, Lookup> = new Map<string, Lookup>([
  [
    'configuration-set',
    ({ db, workspace: { workspaceId } }, name) =>
      db
        .select({ name: configurationSets.configurationSetName })
        .from(configurationSets)
        .where(and(eq(configurationSets.workspaceId, workspaceId), eq(configurationSets.configurationSetName, name))),
  ],
  [
    'opt-out-list',
    ({ db, workspace: { workspaceId } }, name) =>
      db
        .select({ name: optOutLists.optOutListName })
        .from(optOutLists)
        .where(and(eq(optOutLists.workspaceId, workspaceId), eq(optOutLists.optOutListName, name))),
  ],
  [
    'phone-number',
    ({ db, workspace: { workspaceId } }, id) =>
      db
        .select({ id: phoneNumbers.phoneNumberId })
        .from(phoneNumbers)
        .where(and(eq(phoneNumbers.workspaceId, workspaceId), eq(phoneNumbers.phoneNumberId, id))),
  ],
  [
    'pool',
    ({ db, workspace: { workspaceId } }, id) =>
      db
        .select({ id: pools.poolId })
        .from(pools)
        .where(and(eq(pools.workspaceId, workspaceId), eq(pools.poolId, id))),
  ],
  [
    'protect-configuration',
    ({ db, workspace: { workspaceId } }, id) =>
      db
        .select({ id: protectConfigurations.protectConfigurationId })
        .from(protectConfigurations)
        .where(
          and(eq(protectConfigurations.workspaceId, workspaceId), eq(protectConfigurations.protectConfigurationId, id)),
        ),
  ],
  [
    'sender-id',
    ({ db, workspace: { workspaceId } }, id) =>
      db
        .select({ id: senderIds.senderId })
        .from(senderIds)
        .where(
          and(
            eq(senderIds.workspaceId, workspaceId),
            // The tail of its ARN goes on with its country.
            eq(sql`${senderIds.senderId} || '/' || ${senderIds.isoCountryCode}`, id),
          ),
        ),
  ],
  [
    'verified-destination-number',
    ({ db, workspace: { workspaceId } }, id) =>
      db
        .select({ id: verifiedDestinationNumbers.verifiedDestinationNumberId })
        .from(verifiedDestinationNumbers)
        .where(
          and(
            eq(verifiedDestinationNumbers.workspaceId, workspaceId),
            eq(verifiedDestinationNumbers.verifiedDestinationNumberId, id),
          ),
        ),
  ],
]);

/** Whether the workspace has such a resource. */
export async function resourceExists(context: TagContext, kind: string, id: string): Promise<boolean> {
  const found = await taggableKinds.get(kind)?.(context, id);
  return found !== undefined && found.length > 0;
}
