import type { Metadata } from 'next';
import { WelcomeCard } from '@/components/access/welcome-card';
import { SubscriptionLinkForm } from '@/components/topics/subscription-link-form';

export const metadata: Metadata = { title: 'Unsubscribe', referrer: 'no-referrer' };

type SearchParams = Promise<{ token?: string | string[] }>;

/** Where the link at the end of a topic's mails leads. */
export default async function UnsubscribePage({ searchParams }: { searchParams: SearchParams }) {
  const { token } = await searchParams;
  return (
    <WelcomeCard title="Unsubscribe" story="You get the notifications of a topic by e-mail. Here you end that.">
      <SubscriptionLinkForm link="unsubscribe" token={typeof token === 'string' ? token : ''} />
    </WelcomeCard>
  );
}
