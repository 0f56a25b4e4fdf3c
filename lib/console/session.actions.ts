'use server';

import { cookies } from 'next/headers';
import { redirect } from 'next/navigation';
import { isSecure } from '@/lib/console/auth-options';
import { currentPath, regionCookieName } from '@/lib/console/current-call';
import { endSession } from '@/lib/console/session';
import { regionByCode } from '@/lib/reference/regions';
import { findActiveHref, navigation, routes } from '@/lib/routes';

const yearSeconds = 365 * 24 * 60 * 60;

/** Ends this browser's session. */
export async function signOut(): Promise<void> {
  await endSession();
  redirect(routes.signIn());
}

/**
 * Moves this browser to the workspace of another region, and to the list that the page belongs to: what a detail page
 * shows, or a filter names, does not exist over there.
 */
export async function switchRegion(code: string): Promise<void> {
  if (!regionByCode(code)) return;
  (await cookies()).set(regionCookieName, code, {
    path: '/',
    sameSite: 'lax',
    httpOnly: true,
    secure: isSecure(),
    maxAge: yearSeconds,
  });
  const { pathname } = new URL(await currentPath(), 'http://console.invalid');
  redirect(findActiveHref(navigation, pathname) ?? routes.home);
}
