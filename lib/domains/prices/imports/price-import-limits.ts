/** The most prices that one card may have. */
export const mostCardPrices = 20_000;

/** The longest card, in characters: a hundred for each of the most prices. */
export const longestCardCharacters = 2_000_000;
