import { describe, expect, it } from 'vitest';
import { isEmail, normaliseEmail, passwordProblem } from './password-rules';

describe('a new password', () => {
  it.each([
    ['x'.repeat(7), 'A password must have at least 8 characters.'],
    ['x'.repeat(8), undefined],
    ['😀'.repeat(7), 'A password must have at least 8 characters.'],
    ['x'.repeat(128), undefined],
    ['x'.repeat(129), 'A password must have at most 128 characters.'],
    ['Admin@Example.com', 'A password must not be the e-mail address.'],
    [' admin@example.com ', 'A password must not be the e-mail address.'],
    ['admin@example.com.', undefined],
  ])('%s: %s', (password, problem) => {
    expect(passwordProblem(password, 'admin@example.com')).toBe(problem);
  });
});

describe('an e-mail address', () => {
  it('is the same however it was typed', () => {
    expect(normaliseEmail('  Ada@Example.COM ')).toBe('ada@example.com');
  });

  it.each([
    ['ada@example.com', true],
    ['ada@localhost', true],
    ['ada', false],
    ['ada@', false],
    ['a b@example.com', false],
    [`${'a'.repeat(250)}@b.com`, false],
  ])('%s: %s', (text, expected) => {
    expect(isEmail(text)).toBe(expected);
  });
});
