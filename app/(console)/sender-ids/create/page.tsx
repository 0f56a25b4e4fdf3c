import type { Metadata } from 'next';
import { routes } from '@/lib/routes';
import { RequestOriginatorPage, requestOriginatorTitle } from '../../phone-numbers/create/request-originator-page';

export const metadata: Metadata = { title: requestOriginatorTitle };

export default function RequestSenderIdPage() {
  return <RequestOriginatorPage list={{ label: 'Sender IDs', href: routes.senderIds.list }} />;
}
