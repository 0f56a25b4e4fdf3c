import { priceText } from '@/components/phone-numbers/phone-number-words';
import type { AdviceOnType } from '@/lib/domains/originator-advice/originator-advice.shapes';

/** `3 message parts per second`. */
export const throughputText = (partsPerSecond: number) =>
  `${partsPerSecond} message ${partsPerSecond === 1 ? 'part' : 'parts'} per second`;

/** What a type costs, how fast it sends and how long it takes to get, for one line. */
export function adviceFacts({ MonthlyPrice, PartsPerSecond, LeadTime }: AdviceOnType): string[] {
  return [
    MonthlyPrice && `${priceText(MonthlyPrice)} a month`,
    PartsPerSecond && throughputText(PartsPerSecond),
    LeadTime && `Ready: ${LeadTime.charAt(0).toLowerCase()}${LeadTime.slice(1)}`,
  ].filter((fact) => typeof fact === 'string');
}
