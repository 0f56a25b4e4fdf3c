import type { Metadata } from 'next';
import { routes } from '@/lib/routes';
import { RequestOriginatorPage, requestOriginatorTitle } from './request-originator-page';

export const metadata: Metadata = { title: requestOriginatorTitle };

export default function RequestPhoneNumberPage() {
  return <RequestOriginatorPage list={{ label: 'Phone numbers', href: routes.phoneNumbers.list }} />;
}
