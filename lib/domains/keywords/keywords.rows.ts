import { and, count, eq, inArray, notInArray, or } from 'drizzle-orm';
import { keywords, phoneNumbers, pools } from '@/db/schema';
import type { OperationContext } from '@/lib/operations/call-context';
import { conflict, notFound, quotaExceeded } from '@/lib/operations/operation-error';
import { resourceId } from '@/lib/operations/resource-id';
import { parseE164 } from '@/lib/reference/phone-number';
import { quota } from '@/lib/reference/quotas';
import {
  keywordsUnder,
  mandatoryKeywordsOf,
  ruleSetOf,
  type EffectiveKeyword,
  type KeywordRuleSet,
  type StoredKeyword,
} from './keywords.rules';

type RowContext = Pick<OperationContext, 'db' | 'workspace'>;

/** A number or a pool whose keywords somebody asks for. */
export interface KeywordOwner {
  readonly kind: 'phone-number' | 'pool';
  /** `phone-…` or `pool-…`. */
  readonly id: string;
  readonly rules: KeywordRuleSet;
  /** The pool that a number is in: its keywords are then those of the pool. */
  readonly poolId: string | null;
}

const isPool = (identity: string) => identity.startsWith('pool-') || /^arn:[^/]*:pool\//.test(identity);

/**
 * What an identity names: a pool by id or ARN, a number by id, ARN or its digits.
 * @throws ValidationException INVALID_ARN
 */
export async function findKeywordOwner(context: RowContext, identity: string): Promise<KeywordOwner | undefined> {
  const { db, workspace } = context;
  const { workspaceId } = workspace;
  if (isPool(identity)) {
    const poolId = resourceId(workspace, 'pool', identity, 'OriginationIdentity');
    const [pool] = await db
      .select({ id: pools.poolId })
      .from(pools)
      .where(and(eq(pools.workspaceId, workspaceId), eq(pools.poolId, poolId)));
    return pool && { ...pool, kind: 'pool', rules: 'common', poolId: null };
  }
  const phoneNumberId = resourceId(workspace, 'phone-number', identity, 'OriginationIdentity');
  const [number] = await db
    .select({
      id: phoneNumbers.phoneNumberId,
      numberType: phoneNumbers.numberType,
      poolId: phoneNumbers.poolId,
    })
    .from(phoneNumbers)
    .where(
      and(
        eq(phoneNumbers.workspaceId, workspaceId),
        or(
          eq(phoneNumbers.phoneNumberId, phoneNumberId),
          // A short code is no number of any plan, and stands as it is.
          eq(phoneNumbers.phoneNumber, parseE164(identity) ?? identity),
        ),
      ),
    );
  return number && { id: number.id, poolId: number.poolId, kind: 'phone-number', rules: ruleSetOf(number.numberType) };
}

/** @throws ValidationException INVALID_ARN; ResourceNotFoundException */
export async function requireKeywordOwner(context: RowContext, identity: string): Promise<KeywordOwner> {
  const owner = await findKeywordOwner(context, identity);
  if (!owner) throw notFound(isPool(identity) ? 'pool' : 'phone-number', identity);
  return owner;
}

/** The tails of the ARNs that a call with this identity acts on, for authorisation. */
export async function keywordOwnerTails(context: RowContext, identity: string): Promise<string[]> {
  const owner = await findKeywordOwner(context, identity);
  return [owner ? `${owner.kind}/${owner.id}` : '*'];
}

/** @throws ConflictException PHONE_NUMBER_ASSOCIATED_TO_POOL for a number whose keywords are kept on its pool */
export function checkKeptHere(owner: KeywordOwner): void {
  if (owner.poolId === null) return;
  throw conflict(
    'PHONE_NUMBER_ASSOCIATED_TO_POOL',
    `The number is in ${owner.poolId}: change the keywords of the pool, which hold for all its numbers.`,
    'phone-number',
    owner.id,
  );
}

const ownedBy = ({ workspace }: RowContext, originatorId: string) =>
  and(eq(keywords.workspaceId, workspace.workspaceId), eq(keywords.originatorId, originatorId));

/** What has been set on several originators (`phone-…`, `pool-…`), by their ids; one with nothing has an empty list. */
export async function storedKeywordsOf(
  { db, workspace }: RowContext,
  originatorIds: readonly string[],
): Promise<ReadonlyMap<string, StoredKeyword[]>> {
  const found = new Map<string, StoredKeyword[]>(originatorIds.map((id) => [id, []]));
  if (originatorIds.length === 0) return found;
  const rows = await db
    .select({
      originatorId: keywords.originatorId,
      keyword: keywords.keyword,
      message: keywords.keywordMessage,
      action: keywords.keywordAction,
    })
    .from(keywords)
    .where(and(eq(keywords.workspaceId, workspace.workspaceId), inArray(keywords.originatorId, [...originatorIds])));
  for (const { originatorId, ...row } of rows) found.get(originatorId)?.push(row);
  return found;
}

/** The keywords that work on a number or pool, in order; those of the pool where the number is in one. */
export async function keywordsOfOwner(context: RowContext, owner: KeywordOwner): Promise<EffectiveKeyword[]> {
  const holder = owner.poolId ?? owner.id;
  return keywordsUnder(owner.rules, (await storedKeywordsOf(context, [holder])).get(holder) ?? []);
}

/**
 * Sets a keyword, or replaces it. The caller holds the workspace's lock: that is what makes the quota exact. Mandatory
 * keywords do not count, since nobody chose them; the guide says of the Default opt-out list that it counts, and says no
 * such thing here (9489-9511).
 * @throws ServiceQuotaExceededException KEYWORDS_PER_PHONE_NUMBER or KEYWORDS_PER_POOL
 */
export async function putKeywordRow(
  context: OperationContext,
  owner: KeywordOwner,
  { keyword, message, action }: StoredKeyword,
): Promise<void> {
  const { db, now, workspace } = context;
  const values = { keywordMessage: message, keywordAction: action };
  await db
    .insert(keywords)
    .values({ workspaceId: workspace.workspaceId, originatorId: owner.id, keyword, ...values, createdAt: now })
    .onConflictDoUpdate({ target: [keywords.workspaceId, keywords.originatorId, keywords.keyword], set: values });
  const [row] = await db
    .select({ held: count() })
    .from(keywords)
    .where(and(ownedBy(context, owner.id), notInArray(keywords.keyword, [...mandatoryKeywordsOf(owner.rules)])));
  const most = quota('keywordsPerNumber');
  if ((row?.held ?? 0) > most) {
    throw quotaExceeded(
      owner.kind === 'pool' ? 'KEYWORDS_PER_POOL' : 'KEYWORDS_PER_PHONE_NUMBER',
      `${owner.id} has its ${most} keywords already, beside the mandatory ones. Delete one, or ask for a higher quota.`,
    );
  }
}

/** @returns what it was, undefined when it was never set */
export async function deleteKeywordRow(
  context: RowContext,
  originatorId: string,
  keyword: string,
): Promise<StoredKeyword | undefined> {
  const [row] = await context.db
    .delete(keywords)
    .where(and(ownedBy(context, originatorId), eq(keywords.keyword, keyword)))
    .returning({ keyword: keywords.keyword, message: keywords.keywordMessage, action: keywords.keywordAction });
  return row;
}

/** Takes away all that was set on a number or pool that goes, or whose pool decides from now on. */
export async function removeKeywords(context: RowContext, originatorId: string): Promise<void> {
  await context.db.delete(keywords).where(ownedBy(context, originatorId));
}

/** Gives a number or pool keywords that it has none of. */
export async function addKeywords(
  { db, now, workspace }: OperationContext,
  originatorId: string,
  added: readonly StoredKeyword[],
): Promise<void> {
  if (added.length === 0) return;
  await db.insert(keywords).values(
    added.map(({ keyword, message, action }) => ({
      workspaceId: workspace.workspaceId,
      originatorId,
      keyword,
      keywordMessage: message,
      keywordAction: action,
      createdAt: now,
    })),
  );
}
