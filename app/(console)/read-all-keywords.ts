import type { ActionResult } from '@/lib/console/action-result';
import { readForPage } from '@/lib/console/call-from-page';
import { describeKeywords } from '@/lib/domains/keywords';
import type { KeywordInformation } from '@/lib/domains/keywords/keywords.shapes';

/** Every keyword that takes effect on a number or pool. The quota keeps them few. */
export async function readAllKeywords(OriginationIdentity: string): Promise<ActionResult<KeywordInformation[]>> {
  const keywords: KeywordInformation[] = [];
  let NextToken: string | undefined;
  do {
    const page = await readForPage(describeKeywords, { OriginationIdentity, MaxResults: 100, NextToken });
    if (!page.ok) return page;
    keywords.push(...(page.data.Keywords ?? []));
    ({ NextToken } = page.data);
  } while (NextToken !== undefined);
  return { ok: true, data: keywords };
}
