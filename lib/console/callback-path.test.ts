import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeCallbackPath } from './callback-path';

describe('where to go after signing in', () => {
  it.each(['/', '/messages', '/messages?filter=status%3DDELIVERED&page=2', '/phone-numbers/phone-1?tab=tags#top'])(
    'returns to %s',
    (path) => {
      expect(safeCallbackPath(path)).toBe(path);
    },
  );

  it.each([
    undefined,
    '',
    'messages',
    'https://evil.example/messages',
    '//evil.example',
    '///evil.example',
    '/\\evil.example',
    '/\t/evil.example',
    '/.//evil.example',
    '/x/..//evil.example',
    'javascript:alert(1)',
    '/sign-in?callbackUrl=/sign-in',
    '/setup',
    '/api/auth/signout',
  ])('goes home for %j', (path) => {
    expect(safeCallbackPath(path)).toBe('/');
  });

  it('never leaves the console, whatever is asked for', () => {
    const pieces = fc.constantFrom(
      '/',
      '\\',
      '.',
      '..',
      '//',
      '\t',
      '\n',
      '@',
      ':',
      '%2f',
      '%5c',
      'evil.example',
      '?',
      '#',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(pieces).map((all) => `/${all.join('')}`),
          fc.string(),
          fc.webUrl(),
        ),
        (wanted) => {
          const path = safeCallbackPath(wanted);
          expect(path).toMatch(/^\/(?![/\\])/);
          expect(new URL(path, 'https://console.example').origin).toBe('https://console.example');
        },
      ),
      { numRuns: 2000 },
    );
  });
});
