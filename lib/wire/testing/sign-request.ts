import { createHash, createHmac } from 'node:crypto';
import { SignatureV4 } from '@smithy/signature-v4';

/** SHA-256 and HMAC in the form that the official signer asks for. */
class NodeSha256 {
  private readonly hash;

  constructor(secret?: string | ArrayBuffer | ArrayBufferView) {
    // The signer hands over text or bytes of a Uint8Array, which both sides of this cast are.
    this.hash = secret === undefined ? createHash('sha256') : createHmac('sha256', secret as string | Uint8Array);
  }
  update(data: string | Uint8Array): void {
    this.hash.update(data);
  }
  reset(): void {
    throw new Error('The signer does not reuse a hash.');
  }
  digest(): Promise<Uint8Array> {
    return Promise.resolve(this.hash.digest());
  }
}

export interface RequestToSign {
  readonly accessKeyId: string;
  readonly secret: string;
  readonly method?: string;
  readonly target: string;
  readonly body: string;
  readonly signingDate: Date;
  readonly region?: string;
  readonly service?: string;
  readonly host?: string;
  readonly path?: string;
  /** More headers to send and to sign. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Send the body's hash as `x-amz-content-sha256`, as the JavaScript SDK does and boto3 does not. */
  readonly applyChecksum?: boolean;
}

export interface SignedHttpRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Record<string, string>;
  readonly body: string;
}

/** A request as an AWS client sends it, signed by the SDK's own signer. */
export async function signRequest(request: RequestToSign): Promise<SignedHttpRequest> {
  const { accessKeyId, secret, target, body, signingDate, method = 'POST' } = request;
  const { host = '127.0.0.1:3000', path = '/api/sms-voice' } = request;
  const signer = new SignatureV4({
    credentials: { accessKeyId, secretAccessKey: secret },
    region: request.region ?? 'us-east-1',
    service: request.service ?? 'sms-voice',
    sha256: NodeSha256,
    applyChecksum: request.applyChecksum ?? true,
  });
  const [hostname = '', port] = host.split(':');
  const signed = await signer.sign(
    {
      method,
      protocol: 'http:',
      hostname,
      ...(port ? { port: Number(port) } : {}),
      path,
      query: {},
      headers: {
        host,
        'content-type': 'application/x-amz-json-1.0',
        'x-amz-target': target,
        ...request.headers,
      },
      body,
    },
    { signingDate },
  );
  return { method, url: `http://${host}${path}`, headers: signed.headers, body };
}

/** The same as the server receives it. */
export function asRequest({ method, url, headers, body }: SignedHttpRequest): Request {
  return new Request(url, { method, headers, body });
}
