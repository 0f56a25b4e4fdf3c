import type { AnyOperation } from '@/lib/operations/define-operation';
import { adviseOriginator } from './advise-originator';
import { getCountryCapabilities } from './get-country-capabilities';

export { adviseOriginator, getCountryCapabilities };

export const originatorAdviceOperations: readonly AnyOperation[] = [adviseOriginator, getCountryCapabilities];
