import type { AnyOperation } from '@/lib/operations/define-operation';
import { getCountryReadiness } from './get-country-readiness';

export { getCountryReadiness };

export const readinessOperations: readonly AnyOperation[] = [getCountryReadiness];
