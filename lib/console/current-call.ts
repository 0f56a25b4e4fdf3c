import { cookies, headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { cache } from 'react';
import type { UserPrincipal } from '@/lib/access/principals';
import { findSessionPrincipal } from '@/lib/access/sessions';
import { openWorkspace } from '@/lib/access/workspaces';
import { clientAddressOf, pathHeader, userAgentOf } from '@/lib/console/request-headers';
import { readSession, type Session } from '@/lib/console/session';
import type { Call, Runtime } from '@/lib/operations/call-context';
import { regionByCode } from '@/lib/reference/regions';
import { routes } from '@/lib/routes';
import { getRuntime } from '@/lib/runtime';

export const regionCookieName = 'console-region';
const defaultRegion = 'us-east-1';

/** Who asks and where they work: the same for everything that one request does. */
export type Caller = Omit<Call, 'requestId' | 'principal'> & { readonly principal: UserPrincipal };

/** The region that this browser works in. */
export async function currentRegion(): Promise<string> {
  const chosen = (await cookies()).get(regionCookieName)?.value;
  return chosen !== undefined && regionByCode(chosen) ? chosen : defaultRegion;
}

/** The caller behind a session, or undefined when it no longer counts. */
export async function callerOf(session: Session): Promise<Caller | undefined> {
  const runtime = getRuntime();
  const principal = await findSessionPrincipal(runtime, session);
  if (!principal) return undefined;
  const [workspace, requestHeaders] = await Promise.all([
    openWorkspace(runtime, principal.accountId, await currentRegion()),
    headers(),
  ]);
  const readHeader = (name: string) => requestHeaders.get(name);
  return {
    principal,
    workspace,
    via: 'console',
    sourceAddress: clientAddressOf(readHeader),
    userAgent: userAgentOf(readHeader),
  };
}

/** The caller of this request, or undefined when nobody is signed in; looked up once while a page is drawn. */
export const currentCaller = cache(async (): Promise<Caller | undefined> => {
  const session = await readSession();
  return session && callerOf(session);
});

/** The path of the page that is asked for, as proxy.ts saw it. */
export async function currentPath(): Promise<string> {
  return (await headers()).get(pathHeader) ?? routes.home;
}

/** The caller of a page; who is not signed in goes to sign in and comes back. */
export async function requireCaller(): Promise<Caller> {
  return (await currentCaller()) ?? redirect(routes.signIn(await currentPath()));
}

/** One call of a caller, under an id of its own. */
export function newCall({ ids, clock }: Runtime, caller: Caller): Call {
  return { ...caller, requestId: ids.uuid(clock()) };
}
