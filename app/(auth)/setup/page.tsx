import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { SetUpForm } from '@/components/access/set-up-form';
import { WelcomeCard } from '@/components/access/welcome-card';
import { isConsoleSetUp } from '@/lib/console/set-up-state';
import { routes } from '@/lib/routes';

export const metadata: Metadata = { title: 'Set up' };

export default async function SetUpPage() {
  if (await isConsoleSetUp()) redirect(routes.signIn());
  return (
    <WelcomeCard
      title="Create the first administrator"
      story="This page appears once. Whoever fills it in can do everything here."
    >
      <SetUpForm />
    </WelcomeCard>
  );
}
