import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { SignInForm } from '@/components/access/sign-in-form';
import { WelcomeCard } from '@/components/access/welcome-card';
import { safeCallbackPath } from '@/lib/console/callback-path';
import { currentCaller } from '@/lib/console/current-call';
import { isConsoleSetUp } from '@/lib/console/set-up-state';
import { routes } from '@/lib/routes';

export const metadata: Metadata = { title: 'Sign in' };

type SearchParams = Promise<{ callbackUrl?: string | string[] }>;

export default async function SignInPage({ searchParams }: { searchParams: SearchParams }) {
  if (!(await isConsoleSetUp())) redirect(routes.setUp);
  const { callbackUrl } = await searchParams;
  const callbackPath = safeCallbackPath(typeof callbackUrl === 'string' ? callbackUrl : undefined);
  if (await currentCaller()) redirect(callbackPath);
  return (
    <WelcomeCard title="Sign in" story="Send texts, watch them arrive, and keep what they cost in view.">
      <SignInForm callbackPath={callbackPath} />
    </WelcomeCard>
  );
}
