import type { ActionResult } from '@/lib/console/action-result';
import { updatePhoneNumber } from '@/lib/domains/phone-numbers/phone-numbers.actions';
import { updatePool } from '@/lib/domains/pools/pools.actions';
import { updateProtectConfiguration } from '@/lib/domains/protect-configurations/protect-configurations.actions';
import type { SettingsChange, SettingsOwner } from './settings-owner';

/** Changes the settings of a pool, for all its originators, of a number in none, or of a protect configuration. */
export function saveSettings({ kind, id }: SettingsOwner, change: SettingsChange): Promise<ActionResult<object>> {
  switch (kind) {
    case 'phone pool':
      return updatePool({ PoolId: id, ...change });
    case 'phone number':
      return updatePhoneNumber({ PhoneNumberId: id, ...change });
    case 'protect configuration':
      return updateProtectConfiguration({ ProtectConfigurationId: id, ...change });
  }
}
