import { describe, expect, it } from 'vitest';
import { findActiveHref, isFormPath, navigation, routes } from '@/lib/routes';

describe('routes', () => {
  it('leaves out parameters without a value and encodes the rest', () => {
    expect(routes.signIn()).toBe('/sign-in');
    expect(routes.signIn('/messages?status=FAILED')).toBe('/sign-in?callbackUrl=%2Fmessages%3Fstatus%3DFAILED');
    expect(routes.handset('+14254147755')).toBe('/handset?PhoneNumber=%2B14254147755');
    expect(routes.phoneNumbers.detail('phone-1', 'tags')).toBe('/phone-numbers/phone-1?tab=tags');
    expect(routes.messages.detail('a/b')).toBe('/messages/a%2Fb');
  });
});

describe('findActiveHref', () => {
  it('marks the type on its list, its detail and its create page', () => {
    for (const path of ['/phone-numbers', '/phone-numbers/phone-1', '/phone-numbers/create']) {
      expect(findActiveHref(navigation, path)).toBe('/phone-numbers');
    }
  });

  it('does not take the beginning of a word for a parent', () => {
    expect(findActiveHref(navigation, '/messages')).toBe('/messages');
    expect(findActiveHref(navigation, '/messages-archive')).toBeUndefined();
  });

  it('prefers the longest path', () => {
    const groups = [
      {
        label: 'Any',
        links: [
          { label: 'Access', href: '/access' },
          { label: 'Keys', href: '/access/keys' },
        ],
      },
    ];
    expect(findActiveHref(groups, '/access/keys/1')).toBe('/access/keys');
  });
});

describe('isFormPath', () => {
  it('knows create and edit pages from lists and details', () => {
    expect(isFormPath('/phone-numbers/create')).toBe(true);
    expect(isFormPath('/phone-numbers/phone-1/edit')).toBe(true);
    expect(isFormPath('/phone-numbers')).toBe(false);
    expect(isFormPath('/create-something')).toBe(false);
  });
});
