import { describe, expect, it } from 'vitest';
import { decodeFlashNote, encodeFlashNote, type FlashNote } from '@/lib/flash-cookie';

const note: FlashNote = {
  type: 'success',
  text: 'Requested phone number; “quoted”.',
  link: { label: '+1 206-555-0142', href: '/phone-numbers/phone-1' },
};

describe('decodeFlashNote', () => {
  it('reads back what was written, encoded by the cookie header or not', () => {
    expect(decodeFlashNote(encodeFlashNote(note))).toEqual(note);
    expect(decodeFlashNote(encodeURIComponent(encodeFlashNote(note)))).toEqual(note);
  });

  it.each([
    ['no JSON', '%7Bbroken'],
    ['a broken escape', '%E0%A4%A'],
    ['another type', JSON.stringify({ type: 'loud', text: 'x' })],
    ['no text', JSON.stringify({ type: 'info' })],
    [
      'a link to another site',
      JSON.stringify({ type: 'info', text: 'x', link: { label: 'x', href: '//evil.example' } }),
    ],
    [
      'a script as link',
      JSON.stringify({ type: 'info', text: 'x', link: { label: 'x', href: 'javascript:alert(1)' } }),
    ],
  ])('refuses %s', (_what, value) => {
    expect(decodeFlashNote(value)).toBeNull();
  });
});
