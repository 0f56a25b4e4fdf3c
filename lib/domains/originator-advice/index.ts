import type { AnyOperation } from '@/lib/operations/define-operation';
import { adviseOriginator } from './advise-originator';
import { getCountryCapabilities } from './get-country-capabilities';
import { listCountries } from './list-countries';

export { adviseOriginator, getCountryCapabilities, listCountries };

export const originatorAdviceOperations: readonly AnyOperation[] = [
  adviseOriginator,
  getCountryCapabilities,
  listCountries,
];
