import { notFound, redirect } from 'next/navigation';
import { callFromPage } from '@/lib/console/call-from-page';
import { describePhoneNumbers } from '@/lib/domains/phone-numbers';
import { formatPhoneNumber } from '@/lib/reference/phone-number';
import { routes } from '@/lib/routes';

/**
 * The number whose settings a page edits. In a pool it has none of its own: then its tab says so instead.
 * @param tab the tab that the page is reached from
 */
export async function requireOwnSettings(phoneNumberId: string, tab: string) {
  // Whatever else a URL may hold there is no id, and names nothing.
  if (!/^phone-[0-9a-f]{32}$/.test(phoneNumberId)) notFound();
  const { PhoneNumbers: [number] = [] } = await callFromPage(describePhoneNumbers, { PhoneNumberIds: [phoneNumberId] });
  if (!number) notFound();
  if (number.PoolId !== undefined) redirect(routes.phoneNumbers.detail(phoneNumberId, tab));
  return { number, name: formatPhoneNumber(number.PhoneNumber).national };
}
