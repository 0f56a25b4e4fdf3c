import type { ActionResult } from '@/lib/console/action-result';
import { updatePhoneNumber } from '@/lib/domains/phone-numbers/phone-numbers.actions';
import { updatePool } from '@/lib/domains/pools/pools.actions';
import type { SettingsChange, SettingsOwner } from './settings-owner';

/** Changes the settings of a pool, for all its originators, or of a number in none. */
export function saveSettings({ kind, id }: SettingsOwner, change: SettingsChange): Promise<ActionResult<object>> {
  return kind === 'phone pool'
    ? updatePool({ PoolId: id, ...change })
    : updatePhoneNumber({ PhoneNumberId: id, ...change });
}
