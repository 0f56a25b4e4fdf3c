/**
 * A flash that a server action leaves before it redirects: the next page shows it once and deletes the cookie. Readable
 * by scripts on purpose, since the page's script shows it; it holds nothing but the sentence.
 */
export type FlashNote = {
  type: 'success' | 'error' | 'warning' | 'info';
  text: string;
  /** A resource the sentence is about, linked after it. */
  link?: { label: string; href: string };
};

export const flashCookieName = 'console-flash';

/** For `cookies().set(flashCookieName, encodeFlashNote(note), flashCookieOptions)`. */
export const flashCookieOptions = { path: '/', maxAge: 60, sameSite: 'lax' } as const;

export function encodeFlashNote(note: FlashNote): string {
  return JSON.stringify(note);
}

const types: readonly string[] = ['success', 'error', 'warning', 'info'] satisfies FlashNote['type'][];

/** The note in a cookie's value, or null when it is not one (a cookie is anybody's to write). */
export function decodeFlashNote(value: string): FlashNote | null {
  try {
    const note: unknown = JSON.parse(decodeURIComponent(value));
    return isFlashNote(note) ? note : null;
  } catch {
    return null;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function isFlashNote(value: unknown): value is FlashNote {
  if (!isRecord(value) || typeof value.text !== 'string' || !types.includes(String(value.type))) return false;
  if (value.link === undefined) return true;
  // Only paths of this console: a planted cookie must not turn a flash into a way out.
  return isRecord(value.link) && typeof value.link.label === 'string' && /^\/(?![/\\])/.test(String(value.link.href));
}
