import { callFromPage } from '@/lib/console/call-from-page';
import { listOptOutListSummaries } from '@/lib/domains/opt-out-lists';

/** The opt-out lists of the workspace as choices. */
export async function readOptOutListChoices(): Promise<{ name: string; count: number }[]> {
  const { OptOutLists } = await callFromPage(listOptOutListSummaries, {});
  return OptOutLists.map(({ OptOutListName, OptedOutNumberCount }) => ({
    name: OptOutListName,
    count: OptedOutNumberCount,
  }));
}
