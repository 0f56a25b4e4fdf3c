import { countSeptets, GSM_SEPTETS } from './gsm-alphabet';

/** One part of a message: its share of the text and what it costs in septets (GSM) or UTF-16 code units (UNICODE). */
export interface MessagePart {
  text: string;
  units: number;
}

export interface MessageParts {
  /** As the event records name it: GSM 03.38 septets, or UCS-2 code units as soon as one character needs them. */
  encoding: 'GSM' | 'UNICODE';
  /** Septets (GSM) or UTF-16 code units (UNICODE) of the whole text. */
  units: number;
  /** In order; their texts joined are the whole text, even when there is a problem, so that a preview can draw it. */
  parts: MessagePart[];
  /** Why the message cannot be sent. Absent when it can. */
  problem?: 'TOO_LONG' | 'LONE_SURROGATE';
}

/** Units in an only part, in each of several parts (the header that joins them takes the rest), and in a whole message. */
export const PART_LIMITS = {
  GSM: { singlePart: 160, perPart: 153, maxMessage: 1530 },
  UNICODE: { singlePart: 70, perPart: 67, maxMessage: 630 },
} as const;

// With the u flag a surrogate pair is read as one code point, so only a half without its partner is in this category.
const LONE_SURROGATE = /\p{Surrogate}/u;

/**
 * Splits a text into the parts it is sent and billed as (guide, 1557–1640).
 *
 * Packing is greedy. An extension character stays with its escape and a surrogate pair stays whole, so a part can end
 * one unit short; grapheme clusters may be split, as carriers do. Line ends count as they stand. An empty text has no
 * parts. A lone surrogate is reported before a length, since only well-formed text has a length worth judging.
 */
export function messageParts(text: string): MessageParts {
  const septets = countSeptets(text);
  if (septets !== undefined) {
    const parts = packGsm(text, septets);
    return septets > PART_LIMITS.GSM.maxMessage
      ? { encoding: 'GSM', units: septets, parts, problem: 'TOO_LONG' }
      : { encoding: 'GSM', units: septets, parts };
  }
  const units = text.length;
  const parts = packUnicode(text);
  if (LONE_SURROGATE.test(text)) return { encoding: 'UNICODE', units, parts, problem: 'LONE_SURROGATE' };
  if (units > PART_LIMITS.UNICODE.maxMessage) return { encoding: 'UNICODE', units, parts, problem: 'TOO_LONG' };
  return { encoding: 'UNICODE', units, parts };
}

function packGsm(text: string, septets: number): MessagePart[] {
  if (septets === 0) return [];
  if (septets <= PART_LIMITS.GSM.singlePart) return [{ text, units: septets }];
  const parts: MessagePart[] = [];
  let start = 0;
  let units = 0;
  for (let index = 0; index < text.length; index++) {
    const cost = GSM_SEPTETS[text.charCodeAt(index)] ?? 0;
    if (units + cost > PART_LIMITS.GSM.perPart) {
      parts.push({ text: text.slice(start, index), units });
      start = index;
      units = 0;
    }
    units += cost;
  }
  parts.push({ text: text.slice(start), units });
  return parts;
}

function packUnicode(text: string): MessagePart[] {
  if (text.length <= PART_LIMITS.UNICODE.singlePart) return [{ text, units: text.length }];
  const parts: MessagePart[] = [];
  let start = 0;
  while (start < text.length) {
    let end = Math.min(start + PART_LIMITS.UNICODE.perPart, text.length);
    if (isSurrogatePairAt(text, end - 1)) end--;
    parts.push({ text: text.slice(start, end), units: end - start });
    start = end;
  }
  return parts;
}

function isSurrogatePairAt(text: string, index: number): boolean {
  return (text.charCodeAt(index) & 0xfc00) === 0xd800 && (text.charCodeAt(index + 1) & 0xfc00) === 0xdc00;
}
