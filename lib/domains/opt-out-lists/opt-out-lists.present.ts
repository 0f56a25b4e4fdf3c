import type { optedOutNumbers, optOutLists } from '@/db/schema';
import type { OperationContext } from '@/lib/operations/call-context';
import type { FoundNumber, OptOutListSummary } from './opt-out-lists.shapes';

export type OptOutListRow = typeof optOutLists.$inferSelect;
export type OptedOutNumberRow = typeof optedOutNumbers.$inferSelect;

/** The tail of a list's ARN: its name for tags and authorisation. */
export const optOutListTail = (optOutListName: string) => `opt-out-list/${optOutListName}`;

type ListName = Pick<OptOutListRow, 'optOutListName'>;

const listMembers = (context: OperationContext, { optOutListName }: ListName) => ({
  OptOutListArn: context.arn(optOutListTail(optOutListName)),
  OptOutListName: optOutListName,
});

export function presentOptOutList(context: OperationContext, row: Pick<OptOutListRow, 'optOutListName' | 'createdAt'>) {
  return { ...listMembers(context, row), CreatedTimestamp: row.createdAt };
}

/** @param linked how many originators use each list, by its name */
export function presentSummary(
  context: OperationContext,
  row: OptOutListRow,
  linked: ReadonlyMap<string, number>,
): OptOutListSummary {
  return {
    ...presentOptOutList(context, row),
    OptedOutNumberCount: row.optedOutCount,
    LinkedOriginatorCount: linked.get(row.optOutListName) ?? 0,
  };
}

export function presentOptedOutNumber({ phoneNumber, optedOutAt, endUserOptedOut }: OptedOutNumberRow) {
  return { OptedOutNumber: phoneNumber, OptedOutTimestamp: optedOutAt, EndUserOptedOut: endUserOptedOut };
}

/** A number with the list that it is, or was, on. */
export function presentEntry(context: OperationContext, list: ListName, row: OptedOutNumberRow) {
  return { ...listMembers(context, list), ...presentOptedOutNumber(row) };
}

export function presentFoundNumber(row: OptedOutNumberRow): FoundNumber {
  return {
    ...presentOptedOutNumber(row),
    Keyword: row.keyword ?? undefined,
    OriginationIdentity: row.originator ?? undefined,
  };
}
