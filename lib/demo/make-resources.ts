import { originatorLanes, phoneNumbers, senderIds } from '@/db/schema';
import { putAccountSettings } from '@/lib/domains/account';
import { createConfigurationSet, setDefaultMessageType } from '@/lib/domains/configuration-sets';
import { setUpEventDestinations } from '@/lib/domains/event-destinations';
import { putKeyword } from '@/lib/domains/keywords';
import { associateOriginationIdentity, createPool } from '@/lib/domains/pools';
import {
  createProtectConfiguration,
  setAccountDefaultProtectConfiguration,
  updateProtectConfigurationCountryRuleSet,
} from '@/lib/domains/protect-configurations';
import type { Call, Runtime } from '@/lib/operations/call-context';
import type { Operation } from '@/lib/operations/define-operation';
import { runOperation } from '@/lib/operations/run-operation';
import { monthlyLeasingPriceMicros } from '@/lib/reference/number-prices';
import { numberFor } from '@/lib/reference/origination-numbers';
import { partsPerSecond } from '@/lib/reference/throughput';
import { demoOriginators, type DemoOriginator } from './story';

/** An originator of the demo as it stands in the workspace. */
export interface MadeOriginator extends DemoOriginator {
  /** As the recipient sees it. */
  readonly originator: string;
  readonly originatorId: string;
  readonly poolId: string | null;
}

/** Makes what the demo's workspace has before its first message: the same operations that a person would use. */
export async function makeResources(runtime: Runtime, call: Call): Promise<MadeOriginator[]> {
  const run = <Input, Output>(operation: Operation<Input, Output>, input: NoInfer<Input>) =>
    runOperation(runtime, operation, input, call);
  await run(putAccountSettings, { Channels: [{ Channel: 'TEXT', Production: true, AccountLimit: '25000' }] });

  for (const name of ['one-time-codes', 'order-updates', 'offers']) {
    await run(createConfigurationSet, { ConfigurationSetName: name });
    await run(setDefaultMessageType, {
      ConfigurationSetName: name,
      MessageType: name === 'offers' ? 'PROMOTIONAL' : 'TRANSACTIONAL',
    });
  }
  await run(setUpEventDestinations, { ConfigurationSetName: 'order-updates', EventDestinationName: 'all-events' });

  const { ProtectConfigurationId = '' } = await run(createProtectConfiguration, {
    Tags: [{ Key: 'Name', Value: 'Where we sell' }],
  });
  await run(updateProtectConfigurationCountryRuleSet, {
    ProtectConfigurationId,
    NumberCapability: 'SMS',
    CountryRuleSetUpdates: Object.fromEntries(
      ['AF', 'BY', 'LY', 'RU', 'SO', 'YE'].map((country) => [country, { ProtectStatus: 'BLOCK' as const }]),
    ),
  });
  await run(setAccountDefaultProtectConfiguration, { ProtectConfigurationId });

  const made: MadeOriginator[] = [];
  const pools = new Map<string, string>();
  for (const originator of demoOriginators) {
    const stored = await storeOriginator(runtime, call, originator);
    let poolId = originator.pool === undefined ? null : (pools.get(originator.pool) ?? null);
    if (originator.pool !== undefined) {
      const member = { OriginationIdentity: stored.originatorId, IsoCountryCode: originator.country };
      if (poolId === null) {
        const pool = await run(createPool, {
          ...member,
          MessageType: originator.messageType,
          Tags: [{ Key: 'Name', Value: originator.pool }],
        });
        poolId = pool.PoolId ?? '';
        pools.set(originator.pool, poolId);
      } else {
        await run(associateOriginationIdentity, { ...member, PoolId: poolId });
      }
    }
    made.push({ ...originator, ...stored, poolId });
  }
  // Last of all: an originator that joins must already answer to the same keywords.
  for (const poolId of pools.values()) {
    await run(putKeyword, {
      OriginationIdentity: poolId,
      Keyword: 'ORDER',
      KeywordMessage: 'Example Corp: see www.example.com/orders for your orders.',
      KeywordAction: 'AUTOMATIC_RESPONSE',
    });
  }
  return made;
}

/** Stores a number or sender ID as if its registration had been granted long ago. */
async function storeOriginator(
  runtime: Runtime,
  { workspace: { workspaceId } }: Call,
  { type, country, messageType, name }: DemoOriginator,
): Promise<{ originator: string; originatorId: string }> {
  const db = runtime.database.write;
  const createdAt = runtime.clock();
  const originatorId = type === 'SENDER_ID' ? `sender-id/${name}/${country}` : `phone-${runtime.ids.hex()}`;
  const [lane] = await db
    .insert(originatorLanes)
    .values({ workspaceId, originatorId, partsPerSecond: partsPerSecond(type, country), nextFreeAt: createdAt })
    .returning({ laneId: originatorLanes.laneId });
  if (!lane) throw new Error(`The lane of ${originatorId} could not be opened.`);
  const common = {
    workspaceId,
    isoCountryCode: country,
    monthlyLeasingPriceMicros: monthlyLeasingPriceMicros(type, country),
    laneId: lane.laneId,
    createdAt,
  };
  if (type === 'SENDER_ID') {
    const senderId = name ?? '';
    await db.insert(senderIds).values({ ...common, senderId, messageTypes: [messageType], registered: false });
    return { originator: senderId, originatorId };
  }
  // Another workspace may have the number that is drawn: draw again.
  for (let draw = 0; ; draw += 1) {
    const phoneNumber = name === undefined ? numberFor(type, country, runtime.ids.random) : String(Number(name) + draw);
    const [stored] = await db
      .insert(phoneNumbers)
      .values({
        ...common,
        phoneNumberId: originatorId,
        phoneNumber,
        status: 'ACTIVE',
        messageType,
        numberCapabilities: ['SMS'],
        numberType: type,
      })
      .onConflictDoNothing()
      .returning({ phoneNumber: phoneNumbers.phoneNumber });
    if (stored) return { originator: stored.phoneNumber, originatorId };
  }
}
