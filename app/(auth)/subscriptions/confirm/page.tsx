import type { Metadata } from 'next';
import { WelcomeCard } from '@/components/access/welcome-card';
import { SubscriptionLinkForm } from '@/components/topics/subscription-link-form';

export const metadata: Metadata = { title: 'Confirm subscription', referrer: 'no-referrer' };

type SearchParams = Promise<{ token?: string | string[] }>;

/** Where the link of a mail leads: the same page for every token, which only the button tells apart. */
export default async function ConfirmSubscriptionPage({ searchParams }: { searchParams: SearchParams }) {
  const { token } = await searchParams;
  return (
    <WelcomeCard
      title="Confirm subscription"
      story="You were asked by e-mail whether you want the notifications of a topic. To agree, confirm it here; to decline, close this page."
    >
      <SubscriptionLinkForm link="confirm" token={typeof token === 'string' ? token : ''} />
    </WelcomeCard>
  );
}
