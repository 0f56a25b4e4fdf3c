import { describe, expect, it } from 'vitest';
import { checkedEndpoint } from './endpoints.rules';

const rules = { privateWebhooks: false, email: true };

describe('checkedEndpoint', () => {
  it.each([
    ['https', 'https://Example.com', 'https://example.com/'],
    ['https', 'https://example.com:443/hook?a=1#part', 'https://example.com/hook?a=1'],
    ['http', 'http://example.com:8080/hook', 'http://example.com:8080/hook'],
    ['https', 'https://münchen.example/', 'https://xn--mnchen-3ya.example/'],
    ['email', 'Ada.Lovelace+sms@Example.com', 'ada.lovelace+sms@example.com'],
  ] as const)('keeps %s %s as %s', (protocol, text, kept) => {
    expect(checkedEndpoint(protocol, text, rules)).toBe(kept);
  });

  it.each([
    ['https', 'http://example.com/'],
    ['http', 'https://example.com/'],
    ['https', 'example.com/hook'],
    ['https', 'https://'],
    ['https', 'file:///etc/passwd'],
    ['https', 'https://user:secret@example.com/'],
    ['https', 'https://localhost/'],
    ['https', 'https://10.0.0.1/'],
    ['http', 'http://0x7f000001/'],
    ['email', 'ada'],
    ['email', 'ada@localhost'],
    ['email', 'ada@example.com, eve@example.com'],
    ['email', 'Ada <ada@example.com>'],
    ['email', 'ada@example.com\r\nBcc: eve@example.com'],
    ['email', `${'a'.repeat(60)}@${'b'.repeat(200)}.com`],
  ] as const)('refuses %s %s', (protocol, text) => {
    expect(() => checkedEndpoint(protocol, text, rules)).toThrow(
      expect.objectContaining({ reason: 'INVALID_PARAMETER', fields: [expect.objectContaining({ name: 'Endpoint' })] }),
    );
  });

  it('lets private addresses pass where the operator has allowed them', () => {
    expect(checkedEndpoint('http', 'http://127.0.0.1:3000/', { ...rules, privateWebhooks: true })).toBe(
      'http://127.0.0.1:3000/',
    );
  });

  it('refuses people where there is no mail server', () => {
    expect(() => checkedEndpoint('email', 'ada@example.com', { ...rules, email: false })).toThrow(/SMTP_URL/);
  });
});
