import { sealSecret } from '@/lib/access/secret-box';
import type { OperationContext } from '@/lib/operations/call-context';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
/** 256 bits and a little. */
const characters = 43;

/** A new signing secret of a subscription: to be shown once, and sealed to be kept. */
export function newSigningSecret({ random, settings }: OperationContext, subscriptionId: string) {
  const text = Array.from({ length: characters }, () => alphabet[random(alphabet.length)]).join('');
  const secret = `whsec_${text}`;
  return { secret, encryptedSecret: sealSecret(settings.authSecret, subscriptionId, secret) };
}
