import { describe, expect, it } from 'vitest';
import { htmlAttributes, readShellPreferences } from '@/components/shell/theme';

const read = (cookies: Record<string, string>) => readShellPreferences((name) => cookies[name]);

describe('readShellPreferences', () => {
  it('follows the system, in comfortable density with open navigation, until told otherwise', () => {
    expect(read({})).toEqual({ theme: 'system', density: 'comfortable', navigationOpen: true });
  });

  it('takes what was kept and ignores values it does not know', () => {
    expect(read({ 'console-theme': 'dark', 'console-density': 'compact', 'console-navigation': 'closed' })).toEqual({
      theme: 'dark',
      density: 'compact',
      navigationOpen: false,
    });
    expect(read({ 'console-theme': '"><script>', 'console-density': 'tiny' })).toMatchObject({
      theme: 'system',
      density: 'comfortable',
    });
  });
});

describe('htmlAttributes', () => {
  it('names what the style sheet answers to', () => {
    expect(htmlAttributes({ theme: 'dark', density: 'compact' })).toEqual({
      'data-theme': 'dark',
      'data-density': 'compact',
    });
  });
});
