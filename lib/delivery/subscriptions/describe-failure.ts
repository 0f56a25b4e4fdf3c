import { AddressRefused } from './connections';

/** What the codes of the system and of TLS mean to the person who looks after an endpoint. */
const meanings: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'Nothing listens at the endpoint',
  ECONNRESET: 'The endpoint closed the connection before it answered',
  EHOSTUNREACH: 'There is no way to the endpoint',
  ENETUNREACH: 'There is no way to the endpoint',
  ENOTFOUND: 'The name of the endpoint is unknown',
  EAI_AGAIN: 'The name of the endpoint could not be looked up',
  EPIPE: 'The endpoint closed the connection before it had everything',
  ETIMEDOUT: 'The endpoint took no connection in time',
  CERT_HAS_EXPIRED: 'The certificate of the endpoint has expired',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'The endpoint signed its certificate itself',
  ERR_TLS_CERT_ALTNAME_INVALID: 'The certificate of the endpoint is for another name',
  SELF_SIGNED_CERT_IN_CHAIN: 'The certificate of the endpoint comes from nobody known',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'The certificate of the endpoint comes from nobody known',
  EAUTH: 'The mail server refused the user name or password',
  EENVELOPE: 'The mail server refused the address',
  ESOCKET: 'The mail server could not be reached',
};

const mostCharacters = 500;

/** Why a delivery failed, as one sentence for the log. */
export function describeFailure(error: unknown): string {
  // Several addresses of one name were tried: the first one's fault is as good as any.
  const cause: unknown = error instanceof AggregateError ? (error.errors[0] ?? error) : error;
  if (cause instanceof AddressRefused) return cause.message;
  if (!(cause instanceof Error)) return 'The delivery failed.';
  if (cause.name === 'AbortError' || cause.name === 'TimeoutError') return 'The endpoint did not answer in time.';
  const code = 'code' in cause && typeof cause.code === 'string' ? cause.code : undefined;
  const meaning = code === undefined ? undefined : meanings[code];
  const text = meaning === undefined ? cause.message : `${meaning} (${code}).`;
  return text.replaceAll('\0', '').slice(0, mostCharacters);
}
