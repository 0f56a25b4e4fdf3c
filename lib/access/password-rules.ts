/** What a password must be; pure, so that the forms say it before it is sent. */
export const passwordLength = { min: 8, max: 128 } as const;

/**
 * What is wrong with a new password, as a sentence; undefined when nothing is.
 * Length alone makes a password strong; rules about digits and signs only make people write them down.
 */
export function passwordProblem(password: string, email: string): string | undefined {
  const { length } = [...password];
  if (length < passwordLength.min) return `A password must have at least ${passwordLength.min} characters.`;
  if (length > passwordLength.max) return `A password must have at most ${passwordLength.max} characters.`;
  if (password.trim().toLowerCase() === normaliseEmail(email)) return 'A password must not be the e-mail address.';
  return undefined;
}

/** An e-mail address as it is stored and looked up: how it was typed must not decide who signs in. */
export function normaliseEmail(email: string): string {
  return email.trim().toLowerCase();
}

/** Whether a text has the form of an e-mail address; whether it is anybody's only a message to it could tell. */
export function isEmail(text: string): boolean {
  return text.length <= 254 && /^[^\s@]+@[^\s@]+$/.test(text);
}
