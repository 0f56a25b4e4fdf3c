import { describe, expect, it } from 'vitest';
import { senderIdFault } from './sender-id-text.rules';

describe('a sender ID', () => {
  // Guide 4348-4362 and 4401; the hyphen at an end is a rule of carriers.
  it.each(['A', 'Acme', 'ACME-2', 'a-b-c', 'Elevenchars'])('may be %s', (senderId) => {
    expect(senderIdFault(senderId, 'GB')).toBeUndefined();
  });

  it.each([
    ['', 'characters'],
    ['TwelveChars1', '1 to 11'],
    ['Ac_me', 'letters'],
    ['Ac me', 'letters'],
    ['Ácme', 'letters'],
    ['12345', 'digits only'],
    ['1Acme', 'starts with a letter'],
    ['-Acme', 'starts with a letter'],
    ['Acme-', 'hyphen'],
  ])('may not be "%s"', (senderId, words) => {
    expect(senderIdFault(senderId, 'GB')).toContain(words);
  });

  it.each([
    ['ABCDEF', 'TRANSACTIONAL', undefined],
    ['ABCDE', 'TRANSACTIONAL', '6 letters'],
    ['ABCDEFG', 'TRANSACTIONAL', '6 letters'],
    ['ABCDE1', 'TRANSACTIONAL', '6 letters'],
    ['123456', 'TRANSACTIONAL', '6 letters'],
    ['123456', 'PROMOTIONAL', undefined],
    ['12345', 'PROMOTIONAL', '6 digits'],
    ['ABCDEF', 'PROMOTIONAL', '6 digits'],
  ] as const)('in India, %s for %s messages', (senderId, messageType, words) => {
    const fault = senderIdFault(senderId, 'IN', [messageType]);
    if (words) expect(fault).toContain(words);
    else expect(fault).toBeUndefined();
  });
});
