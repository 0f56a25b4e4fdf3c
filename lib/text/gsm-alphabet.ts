/**
 * The GSM 03.38 alphabet, as code instead of data so that the browser loads one kilobyte and a lookup is one array read.
 * A test holds it equal to `lib/reference/data/gsm0338.json`.
 */

// The escape (code 27) is left out on purpose: it only introduces an extension character. A text that holds a raw U+001B
// cannot travel as GSM, because the phone would read the escape together with the character behind it.
const BASIC_CHARACTERS =
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?' +
  '¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà';

const EXTENSION_CHARACTERS = '\f^{}\\[~]|€';

/**
 * Septets that each UTF-16 code unit costs in GSM 03.38: 1 in the default alphabet, 2 in the extension table (escape and
 * character), 0 when the alphabet lacks it. One entry for every code unit, so that no lookup is out of range.
 */
export const GSM_SEPTETS: Uint8Array = buildSeptetTable();

function buildSeptetTable(): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (const character of BASIC_CHARACTERS) table[character.charCodeAt(0)] = 1;
  for (const character of EXTENSION_CHARACTERS) table[character.charCodeAt(0)] = 2;
  return table;
}

/** Septets that the whole text costs in GSM 03.38, or `undefined` when a character of it is outside the alphabet. */
export function countSeptets(text: string): number | undefined {
  let septets = 0;
  for (let index = 0; index < text.length; index++) {
    const cost = GSM_SEPTETS[text.charCodeAt(index)];
    if (!cost) return undefined;
    septets += cost;
  }
  return septets;
}

/** Whether every character of the text is in the GSM 03.38 alphabet; an empty text is. */
export function isGsmText(text: string): boolean {
  return countSeptets(text) !== undefined;
}
