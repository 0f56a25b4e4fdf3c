import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenizeJsonLine } from '@/components/ui/json-tokens';

describe('tokenizeJsonLine', () => {
  it('tells keys from strings, numbers and literals', () => {
    const kinds = (line: string) => tokenizeJsonLine(line).map(({ kind, text }) => `${kind} ${text}`);
    expect(kinds('  "eventType": "TEXT_DELIVERED",')).toEqual([
      'plain   ',
      'key "eventType"',
      'plain :',
      'plain  ',
      'string "TEXT_DELIVERED"',
      'plain ,',
    ]);
    expect(kinds('"price": -0.0083e2')).toContain('number -0.0083e2');
    expect(kinds('"isFinal": true')).toContain('literal true');
    expect(kinds('"none": null')).toContain('literal null');
  });

  it('takes a quoted colon, an escaped quote and a number inside a string as text', () => {
    expect(tokenizeJsonLine(String.raw`"a\"b: 12 true"`)).toEqual([
      { kind: 'string', text: String.raw`"a\"b: 12 true"` },
    ]);
  });

  it('loses no character of any JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        for (const line of JSON.stringify(value, null, 2).split('\n')) {
          expect(
            tokenizeJsonLine(line)
              .map((token) => token.text)
              .join(''),
          ).toBe(line);
        }
      }),
    );
  });
});
