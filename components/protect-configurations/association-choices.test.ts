import { describe, expect, it } from 'vitest';
import { associationCalls, noAssociations } from '@/lib/domains/protect-configurations/association-calls';
import { associationFault, toAssociations, toAssociationValues } from './association-choices';

describe('the choice of associations', () => {
  it.each([
    [false, [], 'NONE'],
    [true, [], 'ACCOUNT_DEFAULT'],
    [false, ['a'], 'CONFIGURATION_SET'],
    [true, ['a'], 'BOTH'],
  ] as const)(
    'says of default %s and sets %j that it is %s, and back',
    (accountDefault, configurationSetNames, type) => {
      const values = toAssociationValues({ accountDefault, configurationSetNames });
      expect(values.AssociationType).toBe(type);
      expect(toAssociations(values)).toEqual({ accountDefault, configurationSetNames });
    },
  );

  it('forgets the sets of another choice, and wants some for its own', () => {
    const values = { AssociationType: 'ACCOUNT_DEFAULT', ConfigurationSetNames: ['a'] } as const;
    expect(toAssociations(values)).toEqual({ accountDefault: true, configurationSetNames: [] });
    expect(associationFault(values)).toBeUndefined();
    expect(associationFault({ AssociationType: 'CONFIGURATION_SET', ConfigurationSetNames: [] })).toMatch(
      /at least one/,
    );
  });
});

describe('associationCalls', () => {
  const ProtectConfigurationId = 'protect-1';
  const calls = (before: object, after: object) =>
    associationCalls(ProtectConfigurationId, { ...noAssociations, ...before }, { ...noAssociations, ...after });

  it('makes only what changes, and takes away before it adds', () => {
    const before = { accountDefault: true, configurationSetNames: ['a', 'b'] };
    expect(calls(before, { configurationSetNames: ['b', 'c'] })).toEqual([
      {
        operation: 'DisassociateProtectConfiguration',
        input: { ProtectConfigurationId, ConfigurationSetName: 'a' },
      },
      { operation: 'AssociateProtectConfiguration', input: { ProtectConfigurationId, ConfigurationSetName: 'c' } },
      { operation: 'DeleteAccountDefaultProtectConfiguration', input: {} },
    ]);
    expect(calls(before, before)).toEqual([]);
    expect(calls({}, { accountDefault: true })).toEqual([
      { operation: 'SetAccountDefaultProtectConfiguration', input: { ProtectConfigurationId } },
    ]);
  });
});
