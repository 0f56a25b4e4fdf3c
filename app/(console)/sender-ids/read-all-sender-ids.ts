import type { ActionResult } from '@/lib/console/action-result';
import { readForPage } from '@/lib/console/call-from-page';
import { listSenderIds } from '@/lib/domains/sender-ids';
import type { DetailedSenderId } from '@/lib/domains/sender-ids/sender-ids.shapes';

/** Every sender ID of the workspace. The quota keeps them few, so that the list sorts and searches by all of them. */
export async function readAllSenderIds(): Promise<ActionResult<DetailedSenderId[]>> {
  const senderIds: DetailedSenderId[] = [];
  let NextToken: string | undefined;
  do {
    const page = await readForPage(listSenderIds, { MaxResults: 100, NextToken });
    if (!page.ok) return page;
    senderIds.push(...page.data.SenderIds);
    ({ NextToken } = page.data);
  } while (NextToken !== undefined);
  return { ok: true, data: senderIds };
}
