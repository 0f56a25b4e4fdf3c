import type { ActionResult } from '@/lib/console/action-result';
import { readForPage } from '@/lib/console/call-from-page';
import { describePhoneNumbers } from '@/lib/domains/phone-numbers';
import type { PhoneNumberInformation } from '@/lib/domains/phone-numbers/phone-numbers.shapes';

/**
 * Every number of the workspace. The quota keeps them few, and with all of them at hand the list can be sorted by any
 * column and searched by free text, which the API's own filters cannot.
 */
export async function readAllPhoneNumbers(): Promise<ActionResult<PhoneNumberInformation[]>> {
  const numbers: PhoneNumberInformation[] = [];
  let NextToken: string | undefined;
  do {
    const page = await readForPage(describePhoneNumbers, { MaxResults: 100, NextToken });
    if (!page.ok) return page;
    numbers.push(...(page.data.PhoneNumbers ?? []));
    ({ NextToken } = page.data);
  } while (NextToken !== undefined);
  return { ok: true, data: numbers };
}
