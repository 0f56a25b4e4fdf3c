import { expect, it } from 'vitest';
import { receiveMessage } from '@/lib/domains/inbound';
import { sendTextMessage } from '@/lib/domains/messages';
import { searchResources } from '@/lib/domains/search';
import { tagResource } from '@/lib/domains/tags';
import { createAlarm } from '@/lib/domains/alarms';
import { createTopic } from '@/lib/domains/topics';
import { addPool, addSimulatorNumber } from '@/lib/testing/simulator-number';
import { createTestWorkspace, type TestWorkspace } from '@/lib/testing/test-runtime';

const success = '+14254147755';
const find = async (workspace: TestWorkspace, Query: string) =>
  (await workspace.run(searchResources, { Query })).Hits.map(({ Kind, ResourceId }) => `${Kind} ${ResourceId}`);

it('finds resources by name, id and number, and messages by id and destination', async () => {
  const workspace = await createTestWorkspace();
  const number = await addSimulatorNumber(workspace);
  const poolId = await addPool(workspace, [number.phoneNumberId]);
  const { accountId } = workspace.workspace;
  await workspace.run(tagResource, {
    ResourceArn: `arn:aws:sms-voice:us-east-1:${accountId}:phone-number/${number.phoneNumberId}`,
    Tags: [{ Key: 'Name', Value: 'Spring_100%' }],
  });
  const { MessageId = '' } = await workspace.run(sendTextMessage, {
    DestinationPhoneNumber: success,
    MessageBody: 'Hello',
  });

  const ours = `phone-number ${number.phoneNumberId}`;
  expect(await find(workspace, 'spring_100%')).toEqual([ours]);
  expect(await find(workspace, 'spring1100')).toEqual([]);
  expect(await find(workspace, number.phoneNumberId.slice(0, 20))).toEqual([ours]);
  expect(await find(workspace, `(${number.phoneNumber.slice(2, 5)}) ${number.phoneNumber.slice(5, 8)}`)).toEqual([
    ours,
  ]);
  expect(await find(workspace, poolId)).toEqual([`pool ${poolId}`]);
  expect(await find(workspace, 'defau')).toEqual(['opt-out-list Default']);
  await workspace.run(createTopic, { TopicName: 'spring-replies' });
  expect(await find(workspace, 'replies')).toEqual(['topic spring-replies']);
  await workspace.run(createAlarm, {
    AlarmName: 'Spring budget',
    MetricName: 'TextMessageMonthlySpend',
    ComparisonOperator: 'GreaterThanThreshold',
    Threshold: '50',
    TopicName: 'spring-replies',
  });
  expect(await find(workspace, 'budget')).toEqual(['alarm Spring budget']);
  expect(await find(workspace, MessageId)).toEqual([`message ${MessageId}`]);
  expect(await find(workspace, '+1 425 414-7755')).toEqual([`conversation ${success}`, `messages-to ${success}`]);
});

it('finds the conversation with somebody who only wrote', async () => {
  const workspace = await createTestWorkspace();
  const { phoneNumber } = await addSimulatorNumber(workspace);
  const person = '+12065550187';
  const texted = { OriginationNumber: person, DestinationNumber: phoneNumber, MessageBody: 'Hello?' };
  await workspace.run(receiveMessage, texted);
  expect(await find(workspace, person)).toEqual([`conversation ${person}`]);
});

it('finds nothing of another workspace', async () => {
  const owner = await createTestWorkspace();
  const number = await addSimulatorNumber(owner);
  const { MessageId = '' } = await owner.run(sendTextMessage, {
    DestinationPhoneNumber: success,
    MessageBody: 'Hello',
  });
  const stranger = await createTestWorkspace();
  for (const query of [number.phoneNumberId, number.phoneNumber, MessageId, success]) {
    expect(await find(stranger, query)).toEqual([]);
  }
});
