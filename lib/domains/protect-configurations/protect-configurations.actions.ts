'use server';

import { cookies } from 'next/headers';
import { redirect } from 'next/navigation';
import type { ActionError, ActionResult } from '@/lib/console/action-result';
import { callFromAction } from '@/lib/console/call-from-action';
import { encodeFlashNote, flashCookieName, flashCookieOptions } from '@/lib/flash-cookie';
import { routes } from '@/lib/routes';
import * as operations from '.';
import type {
  CreateProtectConfigurationInput,
  DeleteNumberOverrideInput,
  ExplainProtectionInput,
  ProtectionExplanation,
  PutNumberOverrideInput,
  UpdateCountryRuleSetInput,
  UpdateProtectConfigurationInput,
} from './protect-configurations.shapes';

/** What a protect configuration is associated with. */
export interface Associations {
  readonly accountDefault: boolean;
  readonly configurationSetNames: readonly string[];
}

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
  const steps: (() => Promise<ActionResult<unknown>>)[] = [];
  if (Object.keys(smsRules).length > 0) {
    steps.push(() =>
      updateCountryRuleSet({ ProtectConfigurationId, NumberCapability: 'SMS', CountryRuleSetUpdates: smsRules }),
    );
  }
  const none: Associations = { accountDefault: false, configurationSetNames: [] };
  steps.push(() => changeAssociations(ProtectConfigurationId, none, associations));
  for (const step of steps) {
    const result = await step();
    if (!result.ok) return { ok: true, data: { ProtectConfigurationId, unfinished: result.error } };
  }
  return { ok: true, data: { ProtectConfigurationId } };
}

export async function updateProtectConfiguration(input: UpdateProtectConfigurationInput) {
  return callFromAction(operations.updateProtectConfiguration, input);
}

export async function updateCountryRuleSet(input: UpdateCountryRuleSetInput) {
  return callFromAction(operations.updateProtectConfigurationCountryRuleSet, input);
}

/** Makes the changes between two states of the associations. The first refusal ends it; what went before stays. */
export async function changeAssociations(
  ProtectConfigurationId: string,
  before: Associations,
  after: Associations,
): Promise<ActionResult<object>> {
  const added = after.configurationSetNames.filter((name) => !before.configurationSetNames.includes(name));
  const removed = before.configurationSetNames.filter((name) => !after.configurationSetNames.includes(name));
  const steps: (() => Promise<ActionResult<object>>)[] = [
    ...removed.map(
      (ConfigurationSetName) => () =>
        callFromAction(operations.disassociateProtectConfiguration, { ProtectConfigurationId, ConfigurationSetName }),
    ),
    ...added.map(
      (ConfigurationSetName) => () =>
        callFromAction(operations.associateProtectConfiguration, { ProtectConfigurationId, ConfigurationSetName }),
    ),
  ];
  if (before.accountDefault && !after.accountDefault) {
    steps.push(() => callFromAction(operations.deleteAccountDefaultProtectConfiguration, {}));
  }
  if (!before.accountDefault && after.accountDefault) {
    steps.push(() => callFromAction(operations.setAccountDefaultProtectConfiguration, { ProtectConfigurationId }));
  }
  for (const step of steps) {
    const result = await step();
    if (!result.ok) return result;
  }
  return { ok: true, data: {} };
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
