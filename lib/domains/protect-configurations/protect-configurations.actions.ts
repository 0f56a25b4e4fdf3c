'use server';

import { cookies } from 'next/headers';
import { redirect } from 'next/navigation';
import type { ActionError, ActionResult } from '@/lib/console/action-result';
import { callFromAction } from '@/lib/console/call-from-action';
import { encodeFlashNote, flashCookieName, flashCookieOptions } from '@/lib/flash-cookie';
import { routes } from '@/lib/routes';
import * as operations from '.';
import { associationCalls, noAssociations, type Associations } from './association-calls';
import type {
  CreateProtectConfigurationInput,
  DeleteNumberOverrideInput,
  ExplainProtectionInput,
  ProtectionExplanation,
  PutNumberOverrideInput,
  UpdateCountryRuleSetInput,
  UpdateProtectConfigurationInput,
} from './protect-configurations.shapes';

type CountryRules = UpdateCountryRuleSetInput['CountryRuleSetUpdates'];

/** A new protect configuration, and what of it could not be done once it was there. */
export interface CreatedProtectConfiguration {
  ProtectConfigurationId: string;
  unfinished?: ActionError;
}

/** Creates a protect configuration with its first rules and associations, by the operations that scripts use for it. */
export async function createProtectConfiguration(
  input: CreateProtectConfigurationInput,
  smsRules: CountryRules,
  associations: Associations,
): Promise<ActionResult<CreatedProtectConfiguration>> {
  const created = await callFromAction(operations.createProtectConfiguration, input);
  if (!created.ok) return created;
  const { ProtectConfigurationId } = created.data;
  if (Object.keys(smsRules).length > 0) {
    const rules = await updateCountryRuleSet({
      ProtectConfigurationId,
      NumberCapability: 'SMS',
      CountryRuleSetUpdates: smsRules,
    });
    if (!rules.ok) return { ok: true, data: { ProtectConfigurationId, unfinished: rules.error } };
  }
  const associated = await changeAssociations(ProtectConfigurationId, noAssociations, associations);
  return {
    ok: true,
    data: { ProtectConfigurationId, ...(!associated.ok && { unfinished: associated.error }) },
  };
}

export async function updateProtectConfiguration(input: UpdateProtectConfigurationInput) {
  return callFromAction(operations.updateProtectConfiguration, input);
}

export async function updateCountryRuleSet(input: UpdateCountryRuleSetInput) {
  return callFromAction(operations.updateProtectConfigurationCountryRuleSet, input);
}

const associationOperations = {
  AssociateProtectConfiguration: operations.associateProtectConfiguration,
  DisassociateProtectConfiguration: operations.disassociateProtectConfiguration,
  SetAccountDefaultProtectConfiguration: operations.setAccountDefaultProtectConfiguration,
  DeleteAccountDefaultProtectConfiguration: operations.deleteAccountDefaultProtectConfiguration,
};

/** Makes the changes between two states of the associations. The first refusal ends it; what went before stays. */
export async function changeAssociations(
  ProtectConfigurationId: string,
  before: Associations,
  after: Associations,
): Promise<ActionResult<object>> {
  for (const { operation, input } of associationCalls(ProtectConfigurationId, before, after)) {
    // The operation names no configuration: where another has taken the place since the page was drawn, that one stays.
    if (operation === 'DeleteAccountDefaultProtectConfiguration') {
      const isDefault = await isAccountDefault(ProtectConfigurationId);
      if (!isDefault.ok) return isDefault;
      if (!isDefault.data) continue;
    }
    const result = await callFromAction<unknown, object>(associationOperations[operation], input);
    if (!result.ok) return result;
  }
  return { ok: true, data: {} };
}

async function isAccountDefault(ProtectConfigurationId: string): Promise<ActionResult<boolean>> {
  const result = await callFromAction(operations.describeProtectConfigurations, {
    ProtectConfigurationIds: [ProtectConfigurationId],
  });
  return result.ok ? { ok: true, data: result.data.ProtectConfigurations?.[0]?.AccountDefault === true } : result;
}

/** Gives a configuration set another protect configuration, or none. */
export async function changeProtectConfigurationOfSet(
  ConfigurationSetName: string,
  before: string | undefined,
  after: string | undefined,
): Promise<ActionResult<object>> {
  if (after !== undefined) {
    return callFromAction(operations.associateProtectConfiguration, {
      ProtectConfigurationId: after,
      ConfigurationSetName,
    });
  }
  return callFromAction(operations.disassociateProtectConfiguration, {
    ProtectConfigurationId: before,
    ConfigurationSetName,
  });
}

export async function deleteProtectConfiguration(ProtectConfigurationId: string) {
  return callFromAction(operations.deleteProtectConfiguration, { ProtectConfigurationId });
}

/** Deletes the protect configuration whose page this is, and leaves the page, since there is nothing left to show. */
export async function deleteProtectConfigurationAndLeave(
  ProtectConfigurationId: string,
  name: string,
): Promise<ActionResult<object>> {
  const result = await callFromAction(operations.deleteProtectConfiguration, { ProtectConfigurationId });
  if (!result.ok) return result;
  const note = encodeFlashNote({ type: 'success', text: `Deleted protect configuration ${name}.` });
  (await cookies()).set(flashCookieName, note, flashCookieOptions);
  redirect(routes.protectConfigurations.list);
}

export async function putNumberOverride(input: PutNumberOverrideInput) {
  return callFromAction(operations.putProtectConfigurationRuleSetNumberOverride, input);
}

/** Takes overrides away one by one. The first refusal ends it; what went before stays gone, and the list shows it. */
export async function deleteNumberOverrides(
  ProtectConfigurationId: string,
  numbers: readonly string[],
): Promise<ActionResult<number>> {
  for (const DestinationPhoneNumber of numbers) {
    const input: DeleteNumberOverrideInput = { ProtectConfigurationId, DestinationPhoneNumber };
    const result = await callFromAction(operations.deleteProtectConfigurationRuleSetNumberOverride, input);
    if (!result.ok) return result;
  }
  return { ok: true, data: numbers.length };
}

export async function explainProtection(input: ExplainProtectionInput): Promise<ActionResult<ProtectionExplanation>> {
  return callFromAction(operations.explainProtection, input);
}
