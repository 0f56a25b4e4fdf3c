import { beforeEach, describe, expect, it } from 'vitest';
import { absent, frenchPerson, hourMilliseconds, notThere, protectSteps } from '@/lib/testing/protect-steps';
import { createTestWorkspace, type TestWorkspace } from '@/lib/testing/test-runtime';
import { deleteProtectConfigurationRuleSetNumberOverride, listProtectConfigurationRuleSetNumberOverrides } from '.';

let test: TestWorkspace;
beforeEach(async () => {
  test = await createTestWorkspace();
});
const { create, override, arn } = protectSteps(() => test);

describe('number overrides', () => {
  it('are one for a number, in its normal form, and the latest counts', async () => {
    const id = await create();
    const ExpirationTimestamp = new Date(test.runtime.clock().getTime() + hourMilliseconds);
    const answer = {
      ProtectConfigurationArn: arn(id),
      ProtectConfigurationId: id,
      DestinationPhoneNumber: frenchPerson,
      CreatedTimestamp: test.runtime.clock(),
      Action: 'BLOCK',
      IsoCountryCode: 'FR',
      ExpirationTimestamp,
    };
    expect(await override(id, 'BLOCK', { DestinationPhoneNumber: frenchPerson.slice(1), ExpirationTimestamp })).toEqual(
      answer,
    );
    await override(id, 'ALLOW');
    const { RuleSetNumberOverrides } = await test.run(listProtectConfigurationRuleSetNumberOverrides, {
      ProtectConfigurationId: id,
    });
    expect(RuleSetNumberOverrides).toEqual([
      {
        DestinationPhoneNumber: frenchPerson,
        CreatedTimestamp: test.runtime.clock(),
        Action: 'ALLOW',
        IsoCountryCode: 'FR',
      },
    ]);
  });

  it('answer the same token with the same override', async () => {
    const id = await create();
    const first = await override(id, 'BLOCK', { ClientToken: 'once' });
    test.advance(1000);
    expect(await override(id, 'BLOCK', { ClientToken: 'once' })).toEqual(first);
    await expect(override(id, 'ALLOW', { ClientToken: 'once' })).rejects.toMatchObject({
      code: 'ConflictException',
      reason: 'RESOURCE_ALREADY_EXISTS',
    });
  });

  it('refuse a number that is none, an end in the past, and a configuration that is not there', async () => {
    const id = await create();
    const field = (name: string) => ({
      code: 'ValidationException',
      reason: 'INVALID_PARAMETER',
      fields: [expect.objectContaining({ name })],
    });
    await expect(override(id, 'BLOCK', { DestinationPhoneNumber: '+12' })).rejects.toMatchObject(
      field('DestinationPhoneNumber'),
    );
    await expect(override(id, 'BLOCK', { ExpirationTimestamp: test.runtime.clock() })).rejects.toMatchObject(
      field('ExpirationTimestamp'),
    );
    await expect(override(absent, 'BLOCK')).rejects.toMatchObject(notThere);
    await expect(override('arn:aws:x', 'BLOCK')).rejects.toMatchObject({ reason: 'INVALID_ARN' });
  });

  it('are deleted once', async () => {
    const id = await create();
    await override(id, 'BLOCK');
    const remove = (rest: object = {}) =>
      test.run(deleteProtectConfigurationRuleSetNumberOverride, {
        ProtectConfigurationId: id,
        DestinationPhoneNumber: frenchPerson,
        ...rest,
      });
    expect(await remove()).toMatchObject({ DestinationPhoneNumber: frenchPerson, Action: 'BLOCK' });
    await expect(remove()).rejects.toMatchObject({ code: 'ResourceNotFoundException', resourceId: id });
    await expect(remove({ DestinationPhoneNumber: '+12' })).rejects.toMatchObject({ reason: 'INVALID_PARAMETER' });
    await expect(remove({ ProtectConfigurationId: absent })).rejects.toMatchObject(notThere);
    await expect(remove({ ProtectConfigurationId: 'arn:aws:x' })).rejects.toMatchObject({ reason: 'INVALID_ARN' });
  });

  it('are listed newest first, in pages, by every filter of the model', async () => {
    const id = await create();
    const start = test.runtime.clock();
    const at = (hours: number) => new Date(start.getTime() + hours * hourMilliseconds);
    await override(id, 'BLOCK', { ExpirationTimestamp: at(2) });
    test.advance(hourMilliseconds);
    await override(id, 'ALLOW', { DestinationPhoneNumber: '+12065550142' });
    test.advance(hourMilliseconds);
    await override(id, 'BLOCK', { DestinationPhoneNumber: '+12065550143', ExpirationTimestamp: at(10) });
    const list = async (Filters: object[] = [], rest: object = {}) =>
      test.runRaw(listProtectConfigurationRuleSetNumberOverrides, { ProtectConfigurationId: id, Filters, ...rest });
    const numbers = async (Name?: string, ...Values: string[]) =>
      ((await list(Name === undefined ? [] : [{ Name, Values }])).RuleSetNumberOverrides ?? []).map(
        ({ DestinationPhoneNumber }) => DestinationPhoneNumber,
      );
    const [first, second, third] = [frenchPerson, '+12065550142', '+12065550143'];
    expect(await numbers()).toEqual([third, second, first]);
    expect(await numbers('iso-country-code', 'FR')).toEqual([first]);
    expect(await numbers('destination-phone-number-begins-with', '+1206', '33')).toEqual([third, second, first]);
    expect(await numbers('destination-phone-number-begins-with', '+12065550143')).toEqual([third]);
    expect(await numbers('action', 'BLOCK')).toEqual([third, first]);
    expect(await numbers('expires-before', at(3).toISOString())).toEqual([first]);
    expect(await numbers('expires-after', at(3).toISOString())).toEqual([third]);
    expect(await numbers('created-before', at(1).toISOString())).toEqual([first]);
    expect(await numbers('created-after', at(0).toISOString())).toEqual([third, second]);
    expect(await numbers('action', 'ALLOW')).toEqual([second]);
    const page = await list([], { MaxResults: 2 });
    expect(page.RuleSetNumberOverrides).toHaveLength(2);
    const rest = await list([], { MaxResults: 2, NextToken: page.NextToken });
    expect(rest.RuleSetNumberOverrides?.map(({ DestinationPhoneNumber }) => DestinationPhoneNumber)).toEqual([first]);
    for (const [Name, value] of [
      ['iso-country-code', 'XX'],
      ['destination-phone-number-begins-with', 'abc'],
      ['action', 'MAYBE'],
      ['expires-before', 'tomorrow'],
      ['created-after', '2026'],
    ] as const) {
      await expect(numbers(Name, value)).rejects.toMatchObject({ reason: 'INVALID_FILTER_VALUES' });
    }
    await expect(list([], { NextToken: 'x' })).rejects.toMatchObject({ reason: 'INVALID_NEXT_TOKEN' });
    await expect(list([], { ProtectConfigurationId: absent })).rejects.toMatchObject(notThere);
    await expect(list([], { ProtectConfigurationId: 'arn:aws:x' })).rejects.toMatchObject({ reason: 'INVALID_ARN' });
  });
});
