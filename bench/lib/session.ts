import { credentials } from './console-process';

const cookiesOf = (response: Response) =>
  response.headers.getSetCookie().map((cookie) => cookie.split(';', 1)[0] ?? '');

/**
 * Signs in as a person does.
 * @returns the cookies of the session, as a header
 */
export async function signIn(url: string): Promise<string> {
  const form = await fetch(`${url}/api/auth/csrf`);
  const { csrfToken } = (await form.json()) as { csrfToken: string }; // next-auth's answer; without it the next step fails
  const cookies = cookiesOf(form);
  const { email, password } = credentials;
  const answer = await fetch(`${url}/api/auth/callback/credentials`, {
    method: 'POST',
    redirect: 'manual',
    headers: { 'content-type': 'application/x-www-form-urlencoded', cookie: cookies.join('; ') },
    body: new URLSearchParams({ csrfToken, email, password, json: 'true' }),
  });
  const session = cookiesOf(answer);
  if (!session.some((cookie) => cookie.includes('session-token='))) {
    throw new Error(`Signing in failed with status ${answer.status}: ${await answer.text()}`);
  }
  return [...cookies, ...session].join('; ');
}
