import nodemailer from 'nodemailer';
import type { RuntimeSettings } from '@/lib/operations/call-context';

export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Hands a mail to the mail server, and gives back what the server said. Throws where it took nothing. */
export type SendMail = (mail: Mail) => Promise<string>;

/** Milliseconds for each of connecting, the greeting and silence in between. */
const limitMilliseconds = 10_000;

/** The mail server of the settings as a URL that says how long to wait for it, unless the operator's own says so. */
function serverUrl(text: string): string {
  const url = new URL(text);
  for (const name of ['connectionTimeout', 'greetingTimeout', 'socketTimeout']) {
    if (!url.searchParams.has(name)) url.searchParams.set(name, String(limitMilliseconds));
  }
  return url.href;
}

/** How mail leaves; each goes over a connection of its own. */
export function openMail({ url, from }: NonNullable<RuntimeSettings['smtp']>): SendMail {
  const transport = nodemailer.createTransport(serverUrl(url), {
    from,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return async ({ to, subject, text, headers }) => {
    const { response } = await transport.sendMail({
      to: { name: '', address: to },
      subject,
      text,
      headers: { 'Auto-Submitted': 'auto-generated', ...headers },
    });
    return response;
  };
}
