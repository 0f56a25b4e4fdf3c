import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openSecret, sealSecret } from './secret-box';

const authSecret = 'a secret of the tests, 32 characters long';

describe('secret box', () => {
  it('gives back what was put in', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (secret, owner) => {
        expect(openSecret(authSecret, owner, sealSecret(authSecret, owner, secret))).toBe(secret);
      }),
    );
  });

  it('seals the same secret differently each time and never in the clear', () => {
    const [one, other] = [
      sealSecret(authSecret, 'AKIA', 'in the clear'),
      sealSecret(authSecret, 'AKIA', 'in the clear'),
    ];
    expect(one.equals(other)).toBe(false);
    expect(one.includes('clear')).toBe(false);
  });

  it('does not open for another owner or under another installation secret', () => {
    const box = sealSecret(authSecret, 'AKIAONE', 'secret');
    expect(() => openSecret(authSecret, 'AKIATWO', box)).toThrow();
    expect(() => openSecret(`${authSecret}!`, 'AKIAONE', box)).toThrow();
  });

  it('does not open when any of its bytes was changed or cut off', () => {
    const box = sealSecret(authSecret, 'AKIA', 'secret');
    for (let index = 0; index < box.length; index += 1) {
      const changed = Buffer.from(box);
      changed[index]! ^= 1;
      expect(() => openSecret(authSecret, 'AKIA', changed)).toThrow();
      expect(() => openSecret(authSecret, 'AKIA', box.subarray(0, index))).toThrow();
    }
  });
});
