import { describe, expect, it } from 'vitest';
import { messageParts } from '@/lib/text/message-parts';
import { verificationLanguages, verificationText } from './verification-texts';

describe('verification texts', () => {
  it.each(verificationLanguages)('carry the code and its life in one part: %s', (language) => {
    const text = verificationText(language, '012345', 15);
    expect(text).toMatch(/(?<!\d)012345(?!\d)/);
    expect(text).toMatch(/(?<!\d)15(?!\d)/);
    expect(messageParts(text).parts).toHaveLength(1);
  });

  it('differ from language to language, the two Englishes apart', () => {
    const texts = new Set(verificationLanguages.map((language) => verificationText(language, '1', 2)));
    expect(verificationLanguages).toHaveLength(13);
    expect(texts.size).toBe(12);
  });
});
