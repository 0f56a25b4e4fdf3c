import { expect, it } from 'vitest';
import { hashPassword, verifyPassword } from './passwords';

it('tells the right password from a wrong one', async () => {
  const stored = await hashPassword('correct horse battery');
  expect(await verifyPassword(stored, 'correct horse battery')).toBe(true);
  expect(await verifyPassword(stored, 'correct horse batterz')).toBe(false);
});

it('stores argon2id with 19 MiB, two passes, one lane, and a salt of its own', async () => {
  const [first, second] = await Promise.all([hashPassword('the same password'), hashPassword('the same password')]);
  expect(first).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  expect(second).not.toBe(first);
});

it('says no where there is no hash, whatever the password', async () => {
  expect(await verifyPassword(undefined, 'anything at all')).toBe(false);
});

it('takes an accent composed or not', async () => {
  const stored = await hashPassword('cre\u0300me bru\u0302le\u0301e');
  expect(await verifyPassword(stored, 'cr\u00e8me br\u00fbl\u00e9e')).toBe(true);
});
