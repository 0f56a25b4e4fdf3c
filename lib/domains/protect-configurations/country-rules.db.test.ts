import { beforeEach, describe, expect, it } from 'vitest';
import { countries } from '@/lib/reference/countries';
import { absent, notThere, protectSteps } from '@/lib/testing/protect-steps';
import { createTestWorkspace, type TestWorkspace } from '@/lib/testing/test-runtime';
import { getProtectConfigurationCountryRuleSet, updateProtectConfigurationCountryRuleSet } from '.';

let test: TestWorkspace;
beforeEach(async () => {
  test = await createTestWorkspace();
});
const { create, block, rulesOf, arn } = protectSteps(() => test);

describe('country rules', () => {
  it('change for those named, on one channel, and stay for the others', async () => {
    const id = await create();
    const { CountryRuleSet, ...answer } = await test.run(updateProtectConfigurationCountryRuleSet, {
      ProtectConfigurationId: id,
      NumberCapability: 'SMS',
      CountryRuleSetUpdates: {
        FR: { ProtectStatus: 'BLOCK' },
        DE: { ProtectStatus: 'MONITOR' },
        GB: { ProtectStatus: 'FILTER' },
      },
    });
    expect(answer).toEqual({
      ProtectConfigurationArn: arn(id),
      ProtectConfigurationId: id,
      NumberCapability: 'SMS',
    });
    expect(CountryRuleSet).toMatchObject({
      FR: { ProtectStatus: 'BLOCK' },
      DE: { ProtectStatus: 'MONITOR' },
      GB: { ProtectStatus: 'FILTER' },
      US: { ProtectStatus: 'ALLOW' },
    });
    expect(await rulesOf(id, 'MMS')).toMatchObject({ FR: { ProtectStatus: 'ALLOW' } });
    await test.run(updateProtectConfigurationCountryRuleSet, {
      ProtectConfigurationId: id,
      NumberCapability: 'SMS',
      CountryRuleSetUpdates: { FR: { ProtectStatus: 'ALLOW' }, DE: { ProtectStatus: 'BLOCK' } },
    });
    expect(await rulesOf(id)).toMatchObject({
      FR: { ProtectStatus: 'ALLOW' },
      DE: { ProtectStatus: 'BLOCK' },
      GB: { ProtectStatus: 'FILTER' },
    });
  });

  it('change for every country at once', async () => {
    const id = await create();
    await block(id, ...countries.map(({ iso }) => iso));
    expect(new Set(Object.values(await rulesOf(id)).map(({ ProtectStatus }) => ProtectStatus))).toEqual(
      new Set(['BLOCK']),
    );
  });

  it('are all there when many change different ones at once', async () => {
    const id = await create();
    const some = countries.slice(0, 12).map(({ iso }) => iso);
    await Promise.all(some.map((iso) => block(id, iso)));
    const rules = await rulesOf(id);
    expect(some.map((iso) => rules[iso]?.ProtectStatus)).toEqual(some.map(() => 'BLOCK'));
  });

  it('refuse an unknown country and change nothing', async () => {
    const id = await create();
    for (const unknown of ['XX', 'CU']) {
      await expect(block(id, 'FR', unknown)).rejects.toMatchObject({
        code: 'ValidationException',
        reason: 'INVALID_PARAMETER',
        fields: [expect.objectContaining({ name: `CountryRuleSetUpdates.${unknown}` })],
      });
    }
    expect(await rulesOf(id)).toMatchObject({ FR: { ProtectStatus: 'ALLOW' } });
  });

  it('refuse none, more than 300, a channel that is not here, and a configuration that is not there', async () => {
    const id = await create();
    const update = (input: object) =>
      test.runRaw(updateProtectConfigurationCountryRuleSet, {
        ProtectConfigurationId: id,
        NumberCapability: 'SMS',
        CountryRuleSetUpdates: { FR: { ProtectStatus: 'BLOCK' } },
        ...input,
      });
    const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
    const tooMany = letters.flatMap((a) => letters.map((b) => [`${a}${b}`, { ProtectStatus: 'BLOCK' }])).slice(0, 301);
    const wrong = { code: 'ValidationException', fields: [expect.objectContaining({ name: 'CountryRuleSetUpdates' })] };
    await expect(update({ CountryRuleSetUpdates: {} })).rejects.toMatchObject(wrong);
    await expect(update({ CountryRuleSetUpdates: Object.fromEntries(tooMany) as object })).rejects.toMatchObject(wrong);
    await expect(update({ NumberCapability: 'RCS' })).rejects.toMatchObject({ reason: 'CHANNEL_NOT_ENABLED' });
    await expect(update({ ProtectConfigurationId: absent })).rejects.toMatchObject(notThere);
    await expect(update({ ProtectConfigurationId: 'arn:aws:x' })).rejects.toMatchObject({ reason: 'INVALID_ARN' });
    const read = (input: object) =>
      test.runRaw(getProtectConfigurationCountryRuleSet, {
        ProtectConfigurationId: id,
        NumberCapability: 'SMS',
        ...input,
      });
    await expect(read({ NumberCapability: 'RCS' })).rejects.toMatchObject({ reason: 'CHANNEL_NOT_ENABLED' });
    await expect(read({ ProtectConfigurationId: absent })).rejects.toMatchObject(notThere);
    await expect(read({ ProtectConfigurationId: 'arn:aws:x' })).rejects.toMatchObject({ reason: 'INVALID_ARN' });
  });
});
