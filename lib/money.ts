/**
 * Money is a bigint of micros, millionths of a US dollar: exact for every price per part, and never a float. Dollars
 * appear only at the edge, as the plain decimal strings of the API or as text for people.
 */

const MICROS_PER_DOLLAR = 1_000_000n;
const MICROS_PER_CENT = 10_000n;

// Twelve digits before the point keep every amount within Postgres' bigint.
const DOLLARS = /^(\d{0,12})(?:\.(\d{1,6}))?$/;

/**
 * Reads a plain decimal amount of dollars into micros, exactly. The whole part may be missing (`.05`), as in the API's
 * `MaxPrice`. Anything else (signs, separators, spaces, exponents, more than six decimals) gives `undefined`.
 */
export function parseDollars(text: string): bigint | undefined {
  const match = DOLLARS.exec(text);
  if (!match || text === '') return undefined;
  const [, whole = '', fraction = ''] = match;
  return BigInt(whole) * MICROS_PER_DOLLAR + BigInt(fraction.padEnd(6, '0'));
}

/**
 * Writes micros as a plain decimal amount of dollars for the API, exactly: as few decimals as it takes, and at least two
 * (`1.00`, `0.00645`). `parseDollars` reads it back to the same amount, unless it is negative.
 */
export function formatDollars(micros: bigint): string {
  const { sign, whole, fraction } = split(micros, 6);
  return `${sign}${whole}.${trimZeros(fraction)}`;
}

/**
 * Writes micros for people: a dollar sign, thousands separated, two to five decimals (`$1,234.50`, `$0.00645`). Prices have
 * no more than five; what exceeds them is rounded half away from zero.
 */
export function formatDollarsForDisplay(micros: bigint): string {
  const { sign, whole, fraction } = split(micros, 5);
  return `${sign}$${whole.replace(/\B(?=(\d{3})+$)/g, ',')}.${trimZeros(fraction)}`;
}

/**
 * Writes micros for people where figures stand side by side: in cents from one dollar on, rounded half away from zero, and
 * in full below, where cents would hide what a message costs (`$796.15`, `$0.00645`).
 */
export function formatDollarsBriefly(micros: bigint): string {
  const magnitude = micros < 0n ? -micros : micros;
  if (magnitude < MICROS_PER_DOLLAR) return formatDollarsForDisplay(micros);
  const cents = ((magnitude + MICROS_PER_CENT / 2n) / MICROS_PER_CENT) * MICROS_PER_CENT;
  return formatDollarsForDisplay(micros < 0n ? -cents : cents);
}

function split(micros: bigint, decimals: 5 | 6): { sign: string; whole: string; fraction: string } {
  const magnitude = micros < 0n ? -micros : micros;
  const steps = decimals === 6 ? magnitude : (magnitude + 5n) / 10n;
  const digits = steps.toString().padStart(decimals + 1, '0');
  return {
    sign: micros < 0n && steps > 0n ? '-' : '',
    whole: digits.slice(0, -decimals),
    fraction: digits.slice(-decimals),
  };
}

/** Drops trailing zeros, but keeps the cents. */
function trimZeros(fraction: string): string {
  return fraction.slice(0, 2) + fraction.slice(2).replace(/0+$/, '');
}
