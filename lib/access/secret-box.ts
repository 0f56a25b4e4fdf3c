import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

/**
 * Secrets that must be read again (a signature is checked with the secret itself) are kept encrypted: AES-256-GCM under a
 * key derived from the installation's secret, so that a copy of the database alone opens nothing.
 *
 * A box is nonce (12 bytes), tag (16 bytes), ciphertext. It is bound to what it belongs to: moved to another owner's row
 * it does not open.
 */
const nonceBytes = 12;
const tagBytes = 16;

const derivedKeys = new Map<string, Buffer>();

/** Deriving is the same work for the same secret each time, and every signed request needs the result. */
function keyFrom(authSecret: string): Buffer {
  let key = derivedKeys.get(authSecret);
  if (!key) {
    key = Buffer.from(hkdfSync('sha256', authSecret, '', 'sms-console secret box', 32));
    derivedKeys.set(authSecret, key);
  }
  return key;
}

/** Encrypts a secret that belongs to `owner` (an access key's id, say). */
export function sealSecret(authSecret: string, owner: string, secret: string): Buffer {
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv('aes-256-gcm', keyFrom(authSecret), nonce).setAAD(Buffer.from(owner));
  const ciphertext = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), ciphertext]);
}

/**
 * Opens what `sealSecret` made.
 * @throws Error when the installation's secret, the owner or a byte of the box is another
 */
export function openSecret(authSecret: string, owner: string, box: Buffer): string {
  const decipher = createDecipheriv('aes-256-gcm', keyFrom(authSecret), box.subarray(0, nonceBytes), {
    authTagLength: tagBytes,
  })
    .setAAD(Buffer.from(owner))
    .setAuthTag(box.subarray(nonceBytes, nonceBytes + tagBytes));
  const secret = decipher.update(box.subarray(nonceBytes + tagBytes), undefined, 'utf8');
  return secret + decipher.final('utf8');
}
