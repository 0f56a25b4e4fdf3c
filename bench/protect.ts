/**
 * What a protect configuration costs a send: SendTextMessage through the wire while the account has a default that blocks
 * half of the countries and knows a hundred thousand numbers, against the same without one, in turn. Every message is
 * accepted in both, so that the same work follows the check.
 */
import postgres from 'postgres';
import { z } from 'zod';
import { countries } from '@/lib/reference/countries';
import { simulatorDestinations } from '@/lib/reference/simulator-numbers';
import { startConsole, type ConsoleProcess } from './lib/console-process';
import { requestsPerSecond } from './lib/load';
import { formatNumber, formatSpread, median, report, type Measurement } from './lib/measurement';
import { withTemporaryDirectory } from './lib/temporary-directory';
import { openChannel, requestSimulatorNumber, WireClient } from './lib/wire-client';

const rounds = 9;
const roundSeconds = 2;
const warmUpRequests = 400;
const connections = 10;
const overrides = 100_000;
const leastRatio = 0.9;

const destination = simulatorDestinations.find(({ iso, outcome }) => iso === 'US' && outcome === 'SUCCESS')?.e164 ?? '';

/** Makes a protect configuration that has much to say, and nothing against the messages that are sent. */
async function makeConfiguration(server: ConsoleProcess, wire: WireClient): Promise<string> {
  const { ProtectConfigurationId } = await wire.call(
    'PinpointSMSVoiceV2.CreateProtectConfiguration',
    {},
    z.object({ ProtectConfigurationId: z.string() }),
  );
  const blocked = countries.filter(({ iso }, index) => iso !== 'US' && index % 2 === 0);
  await wire.call(
    'PinpointSMSVoiceV2.UpdateProtectConfigurationCountryRuleSet',
    {
      ProtectConfigurationId,
      NumberCapability: 'SMS',
      CountryRuleSetUpdates: Object.fromEntries(blocked.map(({ iso }) => [iso, { ProtectStatus: 'BLOCK' }])),
    },
    z.object({}),
  );
  const sql = postgres(server.databaseUrl(), { max: 1 });
  await sql`
    insert into protect_number_overrides (workspace_id, protect_configuration_id, destination_phone_number, action, created_at)
    select workspace_id, protect_configuration_id, '+4479' || lpad(n::text, 8, '0'), 'ALLOW', now()
      from protect_configurations, generate_series(1, ${overrides}::int) as n
     where protect_configuration_id = ${ProtectConfigurationId}`;
  await sql`vacuum analyze protect_number_overrides`;
  await sql.end();
  return ProtectConfigurationId;
}

async function measure(server: ConsoleProcess): Promise<Measurement[]> {
  const wire = new WireClient(server.port);
  await openChannel(wire);
  const input = {
    DestinationPhoneNumber: destination,
    OriginationIdentity: await requestSimulatorNumber(wire),
    MessageBody: 'ExampleCorp: your parcel is on its way. Reply STOP to opt out.',
  };
  const ProtectConfigurationId = await makeConfiguration(server, wire);
  const setDefault = (on: boolean) =>
    on
      ? wire.call('PinpointSMSVoiceV2.SetAccountDefaultProtectConfiguration', { ProtectConfigurationId }, z.object({}))
      : wire.call('PinpointSMSVoiceV2.DeleteAccountDefaultProtectConfiguration', {}, z.object({}));
  const send = async (amount: number) => {
    const { url, headers, body } = await wire.sign('PinpointSMSVoiceV2.SendTextMessage', input);
    return requestsPerSecond({ url, method: 'POST', headers, body }, connections, amount);
  };

  const inRound = Math.ceil((await send(warmUpRequests)) * roundSeconds);
  const rates = { with: [] as number[], without: [] as number[] };
  for (let round = 0; round < rounds; round += 1) {
    // The next round begins with the other: whatever else the machine does hits both alike.
    for (const on of round % 2 === 0 ? [true, false] : [false, true]) {
      if (on) await setDefault(true);
      (on ? rates.with : rates.without).push(await send(inRound));
      if (on) await setDefault(false);
    }
  }
  wire.close();
  const ratios = rates.with.map((rate, round) => rate / (rates.without[round] ?? NaN));
  report(ratios.map(formatNumber).join(' '));
  return [
    {
      name: 'send with a protect configuration',
      value: median(ratios),
      unit: '× without one',
      target: { atLeast: leastRatio },
      detail: `${formatNumber(median(rates.with))} accepted/s against ${formatNumber(median(rates.without))}, ${connections} at once, ${formatNumber(overrides)} number overrides; rounds ${formatSpread(ratios)}`,
    },
  ];
}

export default function measureProtect(): Promise<Measurement[]> {
  return withTemporaryDirectory(async (dataDir) => {
    const server = await startConsole(dataDir, { SIMULATOR_SPEED: 'instant' });
    try {
      return await measure(server);
    } finally {
      await server.stop();
    }
  });
}
