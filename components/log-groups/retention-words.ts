import { retentionChoicesDays } from '@/lib/domains/log-groups/log-groups.shapes';

/** "30 days"; a group without retention keeps its events for ever. */
export function retentionText(days: number | undefined): string {
  if (days === undefined) return 'Never expire';
  return days === 1 ? '1 day' : `${days} days`;
}

/** The choice of keeping events for ever, which has no number. */
export const keptForEver = 'never';

export const retentionOptions = [
  { value: keptForEver, label: retentionText(undefined) },
  ...retentionChoicesDays.map((days) => ({ value: String(days), label: retentionText(days) })),
];

/** A choice as the operations take it: absent for ever. */
export function retentionOf(choice: string): (typeof retentionChoicesDays)[number] | undefined {
  return retentionChoicesDays.find((days) => String(days) === choice);
}
