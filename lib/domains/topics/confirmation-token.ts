import { createHash } from 'node:crypto';

/** What is kept of a token: 256 bits that nobody can guess need no salt and no slow hash. */
export const hashConfirmationToken = (token: string): Buffer => createHash('sha256').update(token).digest();

/** How long the link in a mail works. */
export const confirmationValidMilliseconds = 3 * 24 * 3_600_000;
