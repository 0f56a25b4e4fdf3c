import { notFound } from 'next/navigation';
import { callFromPage } from '@/lib/console/call-from-page';
import { getStream } from '@/lib/domains/streams';
import { streamName, type Stream } from '@/lib/domains/streams/streams.shapes';

/** The stream that a page's address names; what cannot be a name names none, and ends in the not-found page. */
export async function requireStreamOfPage(segment: string): Promise<Stream> {
  const name = streamName.safeParse(segment);
  if (!name.success) notFound();
  return callFromPage(getStream, { StreamName: name.data });
}
