import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { WireError } from './wire-error';

/**
 * AWS Signature Version 4 in its header form, as far as this service needs it: the whole body is signed, there are no
 * session tokens and no presigned addresses.
 */
const service = 'sms-voice';
const allowedSkewMilliseconds = 15 * 60 * 1000;

/** A real header has some 400 characters; what is far longer is not worth taking apart. */
const longestAuthorization = 2048;

/** What a request says of its signature; nothing of it is believed yet. */
export interface SignatureClaim {
  readonly accessKeyId: string;
  readonly region: string;
  /** When it was signed, as it was signed: `20261121T090000Z`. */
  readonly timestamp: string;
  readonly signedHeaders: readonly string[];
  readonly signature: Buffer;
}

const incomplete = (message: string) => new WireError('IncompleteSignatureException', message);
const refused = (message: string) => new WireError('InvalidSignatureException', message);

/** The comma-separated `Name=value` parts of the header, each once. */
function authorizationParts(authorization: string): ReadonlyMap<string, string> {
  const [scheme, ...rest] = authorization.split(' ');
  if (scheme !== 'AWS4-HMAC-SHA256' || authorization.length > longestAuthorization) {
    throw incomplete('The Authorization header must be one of AWS4-HMAC-SHA256 and of ordinary length.');
  }
  const parts = new Map<string, string>();
  for (const part of rest.join(' ').split(',')) {
    const [, name, value] = /^\s*(\w+)=(\S+)\s*$/.exec(part) ?? [];
    if (name === undefined || value === undefined || parts.has(name)) {
      throw incomplete('The Authorization header must have Credential, SignedHeaders and Signature, each once.');
    }
    parts.set(name, value);
  }
  return parts;
}

/** `20261121T090000Z` of the request, from `x-amz-date`, else from `date`. */
function signingTime(headers: Headers): string {
  const amazonDate = headers.get('x-amz-date');
  if (amazonDate !== null && /^\d{8}T\d{6}Z$/.test(amazonDate)) return amazonDate;
  const date = new Date(headers.get('date') ?? NaN);
  if (amazonDate !== null || Number.isNaN(date.getTime())) {
    throw incomplete('The request must carry its time as X-Amz-Date (20261121T090000Z) or as Date.');
  }
  return `${date.toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
}

const millisecondsOf = (timestamp: string) =>
  Date.parse(timestamp.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z'));

/**
 * Reads and judges all of a signature that needs no secret: form, scope, time, and that the headers which decide what the
 * request does are among the signed ones.
 * @throws WireError MissingAuthenticationToken…, IncompleteSignature… or InvalidSignatureException
 */
export function readSignatureClaim(headers: Headers, now: Date): SignatureClaim {
  const authorization = headers.get('authorization');
  if (authorization === null) {
    throw new WireError('MissingAuthenticationTokenException', 'The request is not signed: it has no Authorization.');
  }
  const parts = authorizationParts(authorization);
  const timestamp = signingTime(headers);
  const [accessKeyId, date, region, scopeService, terminator, ...more] = (parts.get('Credential') ?? '').split('/');
  if (!accessKeyId || !date || !region || !scopeService || terminator !== 'aws4_request' || more.length > 0) {
    throw incomplete('Credential must be <access key id>/<date>/<region>/sms-voice/aws4_request.');
  }
  const signature = parts.get('Signature') ?? '';
  if (!/^[0-9a-f]{64}$/.test(signature)) throw incomplete('Signature must be 64 hexadecimal digits.');
  const signedHeaders = (parts.get('SignedHeaders') ?? '').split(';');
  // In order and each once, as every signer writes them: a header named twice could be canonicalised in two ways.
  if (
    signedHeaders.some((name, index) => !/^[a-z0-9-]+$/.test(name) || (index > 0 && name <= signedHeaders[index - 1]!))
  ) {
    throw incomplete('SignedHeaders must be header names in lower case, in order, each once.');
  }

  if (scopeService !== service) throw refused(`Credential should be scoped to the service ${service}.`);
  if (date !== timestamp.slice(0, 8)) throw refused('The date of Credential is not the date of the request.');
  const mustBeSigned = ['host', headers.has('x-amz-date') ? 'x-amz-date' : 'date', 'x-amz-target'];
  const unsigned = mustBeSigned.find((name) => !signedHeaders.includes(name));
  if (unsigned !== undefined) throw refused(`The header ${unsigned} must be among the SignedHeaders.`);
  const skewMilliseconds = Math.abs(millisecondsOf(timestamp) - now.getTime());
  // Written so that a time which is none (the 32nd of a month) is refused too.
  if (!(skewMilliseconds <= allowedSkewMilliseconds)) {
    throw refused(`Signature not current: ${timestamp} is more than 15 minutes away from the server's time.`);
  }
  return { accessKeyId, region, timestamp, signedHeaders, signature: Buffer.from(signature, 'hex') };
}

const hmac = (key: string | Buffer, text: string) => createHmac('sha256', key).update(text).digest();

/** Each segment is encoded once more, as the signers of every service but S3 do. */
const canonicalPath = (pathname: string) => encodeURIComponent(pathname).replaceAll('%2F', '/');

/**
 * Checks a claim against the secret of its key.
 * @param request as it was received: method, address with its path unchanged, headers
 * @param body the raw bytes
 * @throws WireError InvalidSignatureException
 */
export function checkSignature(claim: SignatureClaim, request: Request, body: Uint8Array, secret: string): void {
  const { region, timestamp, signedHeaders } = claim;
  const { pathname, search } = new URL(request.url);
  const bodyHash = createHash('sha256').update(body).digest('hex');
  const claimedHash = request.headers.get('x-amz-content-sha256');
  if (claimedHash !== null && claimedHash !== bodyHash) {
    throw refused('X-Amz-Content-Sha256 is not the hash of the body.');
  }
  const headerLines = signedHeaders.map((name) => {
    const value = request.headers.get(name);
    if (value === null) throw refused(`The signed header ${name} is not in the request.`);
    return `${name}:${value.trim().replaceAll(/ +/g, ' ')}\n`;
  });
  const canonicalRequest = [
    request.method,
    canonicalPath(pathname),
    search.slice(1), // no client of this protocol sends a query; if one did, it must be signed just as it stands
    headerLines.join(''),
    signedHeaders.join(';'),
    bodyHash,
  ].join('\n');
  // Header values reach us with one character a byte, so this encoding hashes the very bytes that were sent.
  const requestHash = createHash('sha256').update(canonicalRequest, 'latin1').digest('hex');

  const date = timestamp.slice(0, 8);
  const stringToSign = `AWS4-HMAC-SHA256\n${timestamp}\n${date}/${region}/${service}/aws4_request\n${requestHash}`;
  const signingKey = hmac(hmac(hmac(hmac(`AWS4${secret}`, date), region), service), 'aws4_request');
  if (!timingSafeEqual(hmac(signingKey, stringToSign), claim.signature)) {
    throw refused(
      'The signature of the request is not the one that we calculate. Check the secret access key, and that nothing on the way changes the host or path.',
    );
  }
}
