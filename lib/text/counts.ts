import { isGsmText } from './gsm-alphabet';
import { splitGraphemes } from './graphemes';
import { messageParts, type MessageParts } from './message-parts';

/** The three numbers that the pages show beside a message. */
export interface MessageCounts {
  /** Characters as a reader sees them: grapheme clusters. */
  characters: number;
  /** Septets (GSM) or UTF-16 code units (UNICODE), which decide the parts. */
  units: number;
  /** Parts, which decide the price. */
  parts: number;
}

/** Characters of a text as a reader sees them; a carriage return and line feed together are one. */
export function countCharacters(text: string): number {
  // No GSM character combines with another, except the two of a line end, so most texts need no segmenter.
  if (isGsmText(text)) return text.length - (text.match(/\r\n/g)?.length ?? 0);
  return splitGraphemes(text).length;
}

/** The numbers of a message; pass the result of `messageParts(text)` when it is at hand, so that it is not made twice. */
export function messageCounts(text: string, message: MessageParts = messageParts(text)): MessageCounts {
  return { characters: countCharacters(text), units: message.units, parts: message.parts.length };
}
