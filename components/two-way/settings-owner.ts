import type { z } from 'zod';
import { updatePoolInput } from '@/lib/domains/pools/pools.shapes';
import { routes } from '@/lib/routes';

/** What the settings that pools and numbers share belong to. Plain data: it travels to the browser. */
export interface SettingsOwner {
  readonly kind: 'phone pool' | 'phone number';
  readonly id: string;
  /** Without its kind: the pool's name, the number in national format. */
  readonly name: string;
}

/** The settings of a pool or number, as both of their update operations spell them. */
export const settingsChange = updatePoolInput.omit({ PoolId: true });
export type SettingsChange = z.infer<typeof settingsChange>;

export const ownerText = ({ kind, name }: SettingsOwner) => `${kind} ${name}`;

/** A tab of the owner's page. */
export const ownerHref = ({ kind, id }: SettingsOwner, tab: string) =>
  kind === 'phone pool' ? routes.phonePools.detail(id, tab) : routes.phoneNumbers.detail(id, tab);

/** The call that changes the owner's settings, for Show CLI command. */
export const updateCall = ({ kind, id }: SettingsOwner, change: SettingsChange) =>
  kind === 'phone pool'
    ? { operation: 'UpdatePool', input: { PoolId: id, ...change } }
    : { operation: 'UpdatePhoneNumber', input: { PhoneNumberId: id, ...change } };
