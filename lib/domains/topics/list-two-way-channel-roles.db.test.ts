import { expect, it } from 'vitest';
import { createPool, updatePool } from '@/lib/domains/pools';
import { updatePhoneNumber } from '@/lib/domains/phone-numbers';
import { addSimulatorNumber } from '@/lib/testing/simulator-number';
import { createTestWorkspace, type TestWorkspace } from '@/lib/testing/test-runtime';
import { listTwoWayChannelRoles } from '.';

const connect = 'connect.us-east-1.amazonaws.com';
const roleOf = ({ workspace }: TestWorkspace, name: string) => `arn:aws:iam::${workspace.accountId}:role/${name}`;

async function numberWith(test: TestWorkspace, role?: string): Promise<string> {
  const { phoneNumberId: PhoneNumberId } = await addSimulatorNumber(test);
  if (role) {
    const TwoWayChannelRole = roleOf(test, role);
    await test.run(updatePhoneNumber, {
      PhoneNumberId,
      TwoWayEnabled: true,
      TwoWayChannelArn: connect,
      TwoWayChannelRole,
    });
  }
  return PhoneNumberId;
}

it('names the roles of numbers and pools, each once, with how many use it, and none of others', async () => {
  const test = await createTestWorkspace();
  const other = await createTestWorkspace();
  await numberWith(other, 'theirs');
  expect(await test.run(listTwoWayChannelRoles, {})).toEqual({ TwoWayChannelRoles: [] });

  await numberWith(test, 'replies');
  await numberWith(test, 'alerts');
  const OriginationIdentity = await numberWith(test);
  const { PoolId } = await test.run(createPool, { OriginationIdentity, MessageType: 'TRANSACTIONAL' });
  await test.run(updatePool, {
    PoolId: PoolId!,
    TwoWayChannelArn: connect,
    TwoWayChannelRole: roleOf(test, 'replies'),
  });

  expect(await test.run(listTwoWayChannelRoles, {})).toEqual({
    TwoWayChannelRoles: [
      { TwoWayChannelRole: roleOf(test, 'alerts'), PhoneNumberCount: 1, PoolCount: 0 },
      { TwoWayChannelRole: roleOf(test, 'replies'), PhoneNumberCount: 1, PoolCount: 1 },
    ],
  });
});
