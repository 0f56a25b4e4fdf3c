import type { z } from 'zod';
import { updatePoolInput } from '@/lib/domains/pools/pools.shapes';
import { routes } from '@/lib/routes';

/** What settings that several kinds of resources share belong to. Plain data: it travels to the browser. */
export interface SettingsOwner {
  readonly kind: 'phone pool' | 'phone number' | 'protect configuration';
  readonly id: string;
  /** Without its kind: the pool's name, the number in national format. */
  readonly name: string;
}

/** The settings of a pool or number, as both of their update operations spell them. */
export const settingsChange = updatePoolInput.omit({ PoolId: true });
export type SettingsChange = z.infer<typeof settingsChange>;

export const ownerText = ({ kind, name }: SettingsOwner) => `${kind} ${name}`;

/** A tab of the owner's page. */
export function ownerHref({ kind, id }: SettingsOwner, tab: string): string {
  switch (kind) {
    case 'phone pool':
      return routes.phonePools.detail(id, tab);
    case 'phone number':
      return routes.phoneNumbers.detail(id, tab);
    case 'protect configuration':
      return routes.protectConfigurations.detail(id, tab);
  }
}

/** The call that changes the owner's settings, for Show CLI command. */
export function updateCall({ kind, id }: SettingsOwner, change: SettingsChange) {
  switch (kind) {
    case 'phone pool':
      return { operation: 'UpdatePool', input: { PoolId: id, ...change } };
    case 'phone number':
      return { operation: 'UpdatePhoneNumber', input: { PhoneNumberId: id, ...change } };
    case 'protect configuration':
      return { operation: 'UpdateProtectConfiguration', input: { ProtectConfigurationId: id, ...change } };
  }
}
