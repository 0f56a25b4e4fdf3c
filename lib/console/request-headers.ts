/** Where proxy.ts leaves the path of the page that is asked for; what a client sends under this name is overwritten. */
export const pathHeader = 'x-console-path';

/** As much of a header of `next/headers`, a request or next-auth as is needed here. */
type ReadHeader = (name: string) => string | null | undefined;

/** Room for an IPv6 address with its zone. */
const longestAddress = 64;

/**
 * The address that a request came from: the last entry, which the nearest proxy (or else the server) has written itself.
 * Entries before it are the client's own claims. Cut to a length that a record can hold.
 */
export function clientAddressOf(readHeader: ReadHeader): string {
  return readHeader('x-forwarded-for')?.split(',').at(-1)?.trim().slice(0, longestAddress) || 'unknown';
}

/** Cut to a length that a record can hold. */
export function userAgentOf(readHeader: ReadHeader): string {
  return readHeader('user-agent')?.slice(0, 256) ?? '';
}
