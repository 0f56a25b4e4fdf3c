/**
 * Grapheme clusters: what a reader sees as one character, such as a family emoji or a letter with its accents.
 */

// For runtimes without Intl.Segmenter. It knows what occurs in messages (line ends, flags, combining marks, skin tones,
// joined emoji, tag sequences), and leaves out Hangul jamo and prepended marks, which hardly anyone types by hand.
const CLUSTER =
  /\r\n|\p{RI}{2}|[^\p{M}\p{Cc}](?:\u200D\p{Extended_Pictographic}|[\p{M}\p{EMod}\u200C\u200D\u{E0020}-\u{E007F}])*|[^]/gu;

const segmenter = 'Segmenter' in Intl ? new Intl.Segmenter(undefined, { granularity: 'grapheme' }) : undefined;

/** The grapheme clusters of a text, in order; joined they are the text. */
export function splitGraphemes(text: string): string[] {
  return segmenter ? Array.from(segmenter.segment(text), ({ segment }) => segment) : splitGraphemesByPattern(text);
}

/** The same by a regular expression alone, for runtimes without `Intl.Segmenter`. */
export function splitGraphemesByPattern(text: string): string[] {
  return text.match(CLUSTER) ?? [];
}
