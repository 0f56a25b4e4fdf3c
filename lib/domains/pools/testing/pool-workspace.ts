import type { phoneNumbers } from '@/db/schema';
import { optOutLists, senderIds } from '@/db/schema';
import { describeKeywords } from '@/lib/domains/keywords';
import { describePhoneNumbers } from '@/lib/domains/phone-numbers';
import { addSimulatorNumber } from '@/lib/testing/simulator-number';
import type { TestWorkspace } from '@/lib/testing/test-runtime';
import {
  associateOriginationIdentity,
  createPool,
  disassociateOriginationIdentity,
  listPoolOriginationIdentities,
} from '..';
import type { CreatePoolInput } from '../pools.shapes';

/** What the tests of pools are made of: originators with settings of their own, pools around them, and who is in them. */

export const topic = 'arn:aws:sns:us-east-1:111122223333:replies';
export const role = 'arn:aws:iam::111122223333:role/replies';
export const twoWay = { twoWayEnabled: true, twoWayChannelArn: topic, twoWayChannelRole: role };

/** A topic of the workspace itself, as an input must name it. */
export const ownTopic = ({ workspace: { accountId, region } }: TestWorkspace) =>
  `arn:aws:sns:${region}:${accountId}:replies`;

export type NumberSettings = Partial<typeof phoneNumbers.$inferInsert>;

export const numberIn = async (test: TestWorkspace, settings: NumberSettings = {}) =>
  (await addSimulatorNumber(test, settings)).phoneNumberId;

/** Gives a workspace sender IDs, past the operation that checks them. */
export async function addSenderIds(test: TestWorkspace, added: readonly Partial<typeof senderIds.$inferInsert>[]) {
  await test.runtime.database.write.insert(senderIds).values(
    added.map((overrides) => ({
      workspaceId: test.workspace.workspaceId,
      senderId: 'SHOP',
      isoCountryCode: 'FR',
      messageTypes: ['TRANSACTIONAL' as const],
      monthlyLeasingPriceMicros: 0n,
      registered: false,
      laneId: 0,
      createdAt: test.runtime.clock(),
      ...overrides,
    })),
  );
}

export const addSenderId = (test: TestWorkspace, overrides: Partial<typeof senderIds.$inferInsert> = {}) =>
  addSenderIds(test, [overrides]);

export async function addList(test: TestWorkspace, optOutListName: string) {
  await test.runtime.database.write
    .insert(optOutLists)
    .values({ workspaceId: test.workspace.workspaceId, optOutListName, createdAt: test.runtime.clock() });
}

export async function create(test: TestWorkspace, input: Partial<CreatePoolInput> = {}): Promise<string> {
  const { PoolId = '' } = await test.run(createPool, {
    OriginationIdentity: input.OriginationIdentity ?? (await numberIn(test)),
    MessageType: 'TRANSACTIONAL',
    ...input,
  });
  return PoolId;
}

export const join = (test: TestWorkspace, PoolId: string, OriginationIdentity: string, IsoCountryCode?: string) =>
  test.run(associateOriginationIdentity, { PoolId, OriginationIdentity, IsoCountryCode });

export const leave = (test: TestWorkspace, PoolId: string, OriginationIdentity: string, IsoCountryCode?: string) =>
  test.run(disassociateOriginationIdentity, { PoolId, OriginationIdentity, IsoCountryCode });

export const members = async (test: TestWorkspace, PoolId: string) =>
  (await test.run(listPoolOriginationIdentities, { PoolId })).OriginationIdentities?.map(
    ({ OriginationIdentity }) => OriginationIdentity,
  );

export const numberOf = async (test: TestWorkspace, id: string) =>
  (await test.run(describePhoneNumbers, { PhoneNumberIds: [id] })).PhoneNumbers?.[0];

export const keywordOf = async (test: TestWorkspace, OriginationIdentity: string, Keyword: string) =>
  (await test.run(describeKeywords, { OriginationIdentity })).Keywords?.find((row) => row.Keyword === Keyword)
    ?.KeywordMessage;

export const refusals = (answers: readonly PromiseSettledResult<unknown>[]) =>
  answers.filter((answer) => answer.status === 'rejected').map(({ reason }: PromiseRejectedResult): unknown => reason);
