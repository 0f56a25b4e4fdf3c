import { randomBytes } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';

/** Argon2id (the library's default) with the parameters that OWASP's password storage guidance names first. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** One person's keyboard composes an accent, another's does not: both typed the same password. */
const normalise = (password: string) => password.normalize('NFKC');

/** The hash to store, with its salt and parameters in it. */
export function hashPassword(password: string): Promise<string> {
  return hash(normalise(password), cost);
}

let decoy: Promise<string> | undefined;

/**
 * Whether this is the password behind a hash. Without a hash (nobody has that e-mail address) it does the same work and
 * says no, so that the time of an answer does not tell who exists.
 */
export async function verifyPassword(storedHash: string | undefined, password: string): Promise<boolean> {
  // Awaited by every caller: the first one, who pays for making it, must not stand out either.
  const otherwise = await (decoy ??= hashPassword(randomBytes(32).toString('base64')));
  const matches = await verify(storedHash ?? otherwise, normalise(password));
  return matches && storedHash !== undefined;
}
