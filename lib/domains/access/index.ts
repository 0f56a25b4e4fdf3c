import type { AnyOperation } from '@/lib/operations/define-operation';
import { changeOwnPassword } from './change-own-password';
import { createAccessKey } from './create-access-key';
import { deleteAccessKey } from './delete-access-key';
import { getOwnProfile } from './get-own-profile';
import { getPreferences } from './get-preferences';
import { listAccessKeys } from './list-access-keys';
import { putPreference } from './put-preference';
import { updateAccessKey } from './update-access-key';

export {
  changeOwnPassword,
  createAccessKey,
  deleteAccessKey,
  getOwnProfile,
  getPreferences,
  listAccessKeys,
  putPreference,
  updateAccessKey,
};

export const accessOperations: readonly AnyOperation[] = [
  changeOwnPassword,
  createAccessKey,
  deleteAccessKey,
  getOwnProfile,
  getPreferences,
  listAccessKeys,
  putPreference,
  updateAccessKey,
];
