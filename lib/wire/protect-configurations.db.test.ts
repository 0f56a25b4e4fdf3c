import {
  AssociateProtectConfigurationCommand,
  ConflictException,
  CreateConfigurationSetCommand,
  CreateProtectConfigurationCommand,
  DeleteAccountDefaultProtectConfigurationCommand,
  DeleteProtectConfigurationCommand,
  DeleteProtectConfigurationRuleSetNumberOverrideCommand,
  DescribeConfigurationSetsCommand,
  DescribeProtectConfigurationsCommand,
  DisassociateProtectConfigurationCommand,
  GetProtectConfigurationCountryRuleSetCommand,
  ListTagsForResourceCommand,
  paginateDescribeProtectConfigurations,
  paginateListProtectConfigurationRuleSetNumberOverrides,
  PutProtectConfigurationRuleSetNumberOverrideCommand,
  ResourceNotFoundException,
  SendTextMessageCommand,
  ServiceQuotaExceededException,
  SetAccountDefaultProtectConfigurationCommand,
  TagResourceCommand,
  UntagResourceCommand,
  UpdateProtectConfigurationCommand,
  UpdateProtectConfigurationCountryRuleSetCommand,
  ValidationException,
  type ProtectConfigurationCountryRuleSetInformation,
} from '@aws-sdk/client-pinpoint-sms-voice-v2';
import { describe, expect, it } from 'vitest';
import { quota } from '@/lib/reference/quotas';
import { addSimulatorNumber } from '@/lib/testing/simulator-number';
import { collect, refusalOf, serveWireWorkspace } from './testing/wire-workspace';

const wire = serveWireWorkspace();

const simulator = '+14254147755';
const absent = `protect-${'0'.repeat(32)}`;

const create = async (name?: string, DeletionProtectionEnabled?: boolean) => {
  const Tags = name === undefined ? undefined : [{ Key: 'Name', Value: name }]; // guide 7379
  const made = await wire().sdk.send(new CreateProtectConfigurationCommand({ Tags, DeletionProtectionEnabled }));
  return {
    ProtectConfigurationId: made.ProtectConfigurationId!,
    ProtectConfigurationArn: made.ProtectConfigurationArn!,
  };
};
const createSet = (ConfigurationSetName: string) =>
  wire().sdk.send(new CreateConfigurationSetCommand({ ConfigurationSetName }));
const setRules = (
  ProtectConfigurationId: string,
  CountryRuleSetUpdates: Record<string, ProtectConfigurationCountryRuleSetInformation>,
  NumberCapability: 'SMS' | 'MMS' | 'VOICE' = 'SMS',
) =>
  wire().sdk.send(
    new UpdateProtectConfigurationCountryRuleSetCommand({
      ProtectConfigurationId,
      NumberCapability,
      CountryRuleSetUpdates,
    }),
  );
const put = (ProtectConfigurationId: string, DestinationPhoneNumber: string, rest: object = {}) =>
  wire().sdk.send(
    new PutProtectConfigurationRuleSetNumberOverrideCommand({
      ProtectConfigurationId,
      DestinationPhoneNumber,
      Action: 'ALLOW',
      ...rest,
    }),
  );

describe('the commands that the guide prints in its chapter Protect', () => {
  it('create one with its name as a tag (guide 7378), and tag and untag it (guide 7645, 7660)', async () => {
    const { sdk, arn } = wire();
    const { ProtectConfigurationId, ProtectConfigurationArn } = await create('ProtectConfigName');
    expect(ProtectConfigurationArn).toBe(arn(`protect-configuration/${ProtectConfigurationId}`));
    const ResourceArn = ProtectConfigurationArn;
    await sdk.send(new TagResourceCommand({ ResourceArn, Tags: [{ Key: 'key1', Value: 'value1' }] }));
    await sdk.send(new UntagResourceCommand({ ResourceArn, TagKeys: ['Name'] }));
    expect(await sdk.send(new ListTagsForResourceCommand({ ResourceArn }))).toMatchObject({
      Tags: [{ Key: 'key1', Value: 'value1' }],
    });
  });

  it('change the rules of two countries at once, on the channel that is named (guide 7418)', async () => {
    const { sdk } = wire();
    const { ProtectConfigurationId } = await create();
    for (const NumberCapability of ['SMS', 'MMS', 'VOICE'] as const) {
      const answer = await setRules(
        ProtectConfigurationId,
        { FR: { ProtectStatus: 'BLOCK' }, DE: { ProtectStatus: 'ALLOW' } },
        NumberCapability,
      );
      expect(answer).toMatchObject({
        ProtectConfigurationId,
        NumberCapability,
        CountryRuleSet: { FR: { ProtectStatus: 'BLOCK' }, DE: { ProtectStatus: 'ALLOW' } },
      });
      const read = await sdk.send(
        new GetProtectConfigurationCountryRuleSetCommand({ ProtectConfigurationId, NumberCapability }),
      );
      expect(read.CountryRuleSet).toEqual(answer.CountryRuleSet);
    }
  });

  it('associate it with a set and dissociate it (guide 7473, 7498)', async () => {
    const { sdk } = wire();
    const { ProtectConfigurationId } = await create();
    await createSet('ConfigurationSetName');
    const input = { ConfigurationSetName: 'ConfigurationSetName', ProtectConfigurationId };
    const usedBySet = async () =>
      (await sdk.send(new DescribeConfigurationSetsCommand({}))).ConfigurationSets?.[0]?.ProtectConfigurationId;
    expect(await sdk.send(new AssociateProtectConfigurationCommand(input))).toMatchObject(input);
    expect(await usedBySet()).toBe(ProtectConfigurationId);
    expect(await sdk.send(new DisassociateProtectConfigurationCommand(input))).toMatchObject(input);
    expect(await usedBySet()).toBeUndefined();
  });

  it('make it the account default and take that away (guide 7484, 7509)', async () => {
    const { sdk } = wire();
    const { ProtectConfigurationId: DefaultProtectConfigurationId, ProtectConfigurationArn } = await create();
    const answer = { DefaultProtectConfigurationId, DefaultProtectConfigurationArn: ProtectConfigurationArn };
    expect(
      await sdk.send(
        new SetAccountDefaultProtectConfigurationCommand({ ProtectConfigurationId: DefaultProtectConfigurationId }),
      ),
    ).toMatchObject(answer);
    const described = await sdk.send(
      new DescribeProtectConfigurationsCommand({ Filters: [{ Name: 'account-default', Values: ['true'] }] }),
    );
    expect(described.ProtectConfigurations).toHaveLength(1);
    expect(await sdk.send(new DeleteAccountDefaultProtectConfigurationCommand({}))).toMatchObject(answer);
    expect(await refusalOf(sdk.send(new DeleteAccountDefaultProtectConfigurationCommand({})))).toBeInstanceOf(
      ResourceNotFoundException,
    );
  });

  it('protect it from deletion and delete it (guide 7567, 7545)', async () => {
    const { sdk } = wire();
    const { ProtectConfigurationId } = await create();
    const protect = (DeletionProtectionEnabled: boolean) =>
      sdk.send(new UpdateProtectConfigurationCommand({ ProtectConfigurationId, DeletionProtectionEnabled }));
    const remove = () => sdk.send(new DeleteProtectConfigurationCommand({ ProtectConfigurationId }));
    expect(await protect(true)).toMatchObject({ DeletionProtectionEnabled: true });
    const refusal = await refusalOf(remove());
    expect(refusal).toBeInstanceOf(ConflictException);
    expect(refusal).toMatchObject({ Reason: 'DELETION_PROTECTION_ENABLED', ResourceId: ProtectConfigurationId });
    await protect(false);
    expect(await remove()).toMatchObject({ ProtectConfigurationId });
    expect(await refusalOf(remove())).toBeInstanceOf(ResourceNotFoundException);
  });
});

describe('protect configurations over the wire', () => {
  it('page by the official client’s own pages', async () => {
    const { sdk } = wire();
    const made = [await create('a'), await create('b'), await create('c')];
    const { items } = await collect(
      paginateDescribeProtectConfigurations({ client: sdk, pageSize: 2 }, {}),
      (page) => page.ProtectConfigurations,
    );
    expect(items.map((one) => one.ProtectConfigurationId).toSorted()).toEqual(
      made.map((one) => one.ProtectConfigurationId).toSorted(),
    );
  });

  it('keep number overrides with their end as epoch seconds, page them, and delete one once', async () => {
    const { sdk } = wire();
    const { ProtectConfigurationId } = await create();
    const ExpirationTimestamp = new Date('2199-01-01T00:00:00Z');
    expect(await put(ProtectConfigurationId, '+33612345678', { ExpirationTimestamp })).toMatchObject({
      IsoCountryCode: 'FR',
      Action: 'ALLOW',
      ExpirationTimestamp,
    });
    await put(ProtectConfigurationId, '+33612345679', { Action: 'BLOCK' });
    await put(ProtectConfigurationId, '+447700900123');
    const { items } = await collect(
      paginateListProtectConfigurationRuleSetNumberOverrides(
        { client: sdk, pageSize: 1 },
        { ProtectConfigurationId, Filters: [{ Name: 'iso-country-code', Values: ['FR'] }] },
      ),
      (page) => page.RuleSetNumberOverrides,
    );
    expect(items.map((one) => one.DestinationPhoneNumber)).toEqual(['+33612345679', '+33612345678']);
    const remove = () =>
      sdk.send(
        new DeleteProtectConfigurationRuleSetNumberOverrideCommand({
          ProtectConfigurationId,
          DestinationPhoneNumber: '+33612345678',
        }),
      );
    expect(await remove()).toMatchObject({ DestinationPhoneNumber: '+33612345678', Action: 'ALLOW' });
    expect(await refusalOf(remove())).toBeInstanceOf(ResourceNotFoundException);
  });

  it('decide which messages are sent, the request’s own before the account’s (guide 7298-7302)', async () => {
    const { sdk, workspace } = wire();
    const { phoneNumber } = await addSimulatorNumber(workspace);
    const [strict, lenient] = [await create('strict'), await create('lenient')];
    await setRules(strict.ProtectConfigurationId, { US: { ProtectStatus: 'BLOCK' } });
    await sdk.send(new SetAccountDefaultProtectConfigurationCommand(strict));
    const send = (rest: object = {}) =>
      sdk.send(
        new SendTextMessageCommand({
          DestinationPhoneNumber: simulator,
          OriginationIdentity: phoneNumber,
          MessageBody: 'Hello',
          ...rest,
        }),
      );
    const refusal = await refusalOf(send());
    expect(refusal).toBeInstanceOf(ConflictException);
    expect(refusal).toMatchObject({
      Reason: 'DESTINATION_COUNTRY_BLOCKED_BY_PROTECT_CONFIGURATION',
      ResourceType: 'protect-configuration',
      ResourceId: strict.ProtectConfigurationId,
    });
    expect((await send({ ProtectConfigurationId: lenient.ProtectConfigurationId })).MessageId).toBeDefined();
    await put(strict.ProtectConfigurationId, simulator);
    expect((await send()).MessageId).toBeDefined();
  });

  it('stay while a set or the account uses them', async () => {
    const { sdk } = wire();
    const { ProtectConfigurationId } = await create();
    await createSet('alerts');
    const remove = () => refusalOf(sdk.send(new DeleteProtectConfigurationCommand({ ProtectConfigurationId })));
    await sdk.send(
      new AssociateProtectConfigurationCommand({ ProtectConfigurationId, ConfigurationSetName: 'alerts' }),
    );
    expect(await remove()).toMatchObject({ Reason: 'PROTECT_CONFIGURATION_ASSOCIATED_WITH_CONFIGURATION_SET' });
    await sdk.send(new SetAccountDefaultProtectConfigurationCommand({ ProtectConfigurationId }));
    expect(await remove()).toMatchObject({ Reason: 'PROTECT_CONFIGURATION_IS_ACCOUNT_DEFAULT' });
  });

  it('refuse an unknown country, more than 300 of them, and what is not there, each as the model’s own error', async () => {
    const { ProtectConfigurationId } = await create();
    const unknown = await refusalOf(setRules(ProtectConfigurationId, { XX: { ProtectStatus: 'BLOCK' } }));
    expect(unknown).toBeInstanceOf(ValidationException);
    expect(unknown).toMatchObject({
      Reason: 'INVALID_PARAMETER',
      Fields: [{ Name: 'CountryRuleSetUpdates.XX' }],
    });
    const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
    const codes = letters.flatMap((first) => letters.map((second) => first + second)).slice(0, 301);
    const tooMany = Object.fromEntries(codes.map((iso) => [iso, { ProtectStatus: 'BLOCK' as const }]));
    expect(await refusalOf(setRules(ProtectConfigurationId, tooMany))).toBeInstanceOf(ValidationException);
    expect(await refusalOf(setRules(absent, { FR: { ProtectStatus: 'BLOCK' } }))).toBeInstanceOf(
      ResourceNotFoundException,
    );
    const elsewhere = await wire().another();
    const command = new DescribeProtectConfigurationsCommand({ ProtectConfigurationIds: [ProtectConfigurationId] });
    expect(await refusalOf(elsewhere.send(command))).toBeInstanceOf(ResourceNotFoundException);
  });

  it('are as many as the quota has', async () => {
    const { sdk } = wire();
    for (let count = 0; count < quota('protectConfigurations'); count += 1) await create();
    const refusal = await refusalOf(sdk.send(new CreateProtectConfigurationCommand({})));
    expect(refusal).toBeInstanceOf(ServiceQuotaExceededException);
    expect(refusal).toMatchObject({ Reason: 'PROTECT_CONFIGURATIONS_PER_ACCOUNT' });
  });
});
