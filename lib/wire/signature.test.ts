import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkSignature, readSignatureClaim } from './signature';
import { asRequest, signRequest, type RequestToSign, type SignedHttpRequest } from './testing/sign-request';
import type { ProtocolErrorType } from './wire-error';

const now = new Date('2026-11-21T09:00:00.000Z');
const secret = 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY';
const call: RequestToSign = {
  accessKeyId: 'AKIAIOSFODNN7EXAMPLE',
  secret,
  target: 'PinpointSMSVoiceV2.SendTextMessage',
  body: '{"DestinationPhoneNumber":"+14254147755","MessageBody":"Grüße 👋"}',
  signingDate: now,
};

/** What the server makes of a request: the claim of a signature that holds, or the refusal. */
async function judge(signed: SignedHttpRequest, { at = now, key = secret } = {}) {
  const request = asRequest(signed);
  const claim = readSignatureClaim(request.headers, at);
  checkSignature(claim, request, new Uint8Array(await request.clone().arrayBuffer()), key);
  return claim;
}

const refusalOf = (type: ProtocolErrorType) => expect.objectContaining({ name: 'WireError', type });

describe('a request signed by the official signer', () => {
  it('is accepted and says who signed it, for which region', async () => {
    expect(await judge(await signRequest({ ...call, region: 'eu-west-3' }))).toMatchObject({
      accessKeyId: 'AKIAIOSFODNN7EXAMPLE',
      region: 'eu-west-3',
      timestamp: '20261121T090000Z',
    });
  });

  it.each(['/api/sms-voice', '/api/sms-voice/', '/', '/a%20b/ü'])('is accepted at the path %s', async (path) => {
    await judge(await signRequest({ ...call, path: new URL(path, 'http://host').pathname }));
  });

  it('is accepted with the header set of boto3, without the hash of the body', async () => {
    const signed = await signRequest({ ...call, applyChecksum: false });
    expect(signed.headers).not.toHaveProperty('x-amz-content-sha256');
    expect(signed.headers['authorization']).toContain('SignedHeaders=content-type;host;x-amz-date;x-amz-target,');
    await judge(signed);
  });

  it('is accepted with signed header values of many spaces and of bytes beyond ASCII', async () => {
    const signed = await signRequest({ ...call, headers: { 'amz-sdk-request': '  attempt=1;   max=3 ' } });
    await judge(signed);
    const bytes = await signRequest({ ...call, headers: { 'x-amz-meta': 'Grüße' } });
    // A header travels as bytes and is read back with one character a byte.
    await judge({ ...bytes, headers: { ...bytes.headers, 'x-amz-meta': Buffer.from('Grüße').toString('latin1') } });
  });

  it('may carry its time as Date instead of X-Amz-Date', () => {
    const authorization = [
      'AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20261121/us-east-1/sms-voice/aws4_request',
      'SignedHeaders=date;host;x-amz-target',
      `Signature=${'a'.repeat(64)}`,
    ].join(', ');
    const headers = new Headers({ authorization, date: now.toUTCString() });
    expect(readSignatureClaim(headers, now).timestamp).toBe('20261121T090000Z');
  });
});

describe('a request that was changed after signing', () => {
  let signed: SignedHttpRequest;
  beforeAll(async () => {
    signed = await signRequest({ ...call, applyChecksum: false, headers: { 'amz-sdk-request': 'attempt=1' } });
  });
  const changing = (name: string, value: string) => ({ ...signed, headers: { ...signed.headers, [name]: value } });

  it.each([
    ['its target', () => changing('x-amz-target', 'PinpointSMSVoiceV2.ReleasePhoneNumber')],
    ['its host', () => changing('host', 'elsewhere.example.com')],
    ['its content type', () => changing('content-type', 'application/json')],
    ['its time', () => changing('x-amz-date', '20261121T090001Z')],
    ['another signed header', () => changing('amz-sdk-request', 'attempt=2')],
    ['its path', () => ({ ...signed, url: signed.url.replace('sms-voice', 'sms-voices') })],
    ['its trailing slash', () => ({ ...signed, url: `${signed.url}/` })],
    ['its query', () => ({ ...signed, url: `${signed.url}?a=b` })],
  ])('is refused when it is %s that changed', async (_, change) => {
    await expect(judge(change())).rejects.toEqual(refusalOf('InvalidSignatureException'));
  });

  it('is refused when a signed header is gone', async () => {
    const { 'amz-sdk-request': _, ...headers } = signed.headers;
    await expect(judge({ ...signed, headers })).rejects.toEqual(refusalOf('InvalidSignatureException'));
  });

  it('is refused when any one byte of the body is another', async () => {
    const bytes = Buffer.from(signed.body);
    const request = asRequest(signed);
    const claim = readSignatureClaim(request.headers, now);
    checkSignature(claim, request, bytes, secret);
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (index, difference) => {
        const changed = Buffer.from(bytes);
        changed[index]! ^= difference;
        expect(() => checkSignature(claim, request, changed, secret)).toThrow(/signature/);
      }),
    );
  });

  it('is refused when any one digit of the signature is another', async () => {
    const authorization = signed.headers['authorization']!;
    const start = authorization.indexOf('Signature=') + 'Signature='.length;
    for (let index = start; index < authorization.length; index += 1) {
      const digit = authorization[index] === '0' ? '1' : '0';
      const changed = changing('authorization', authorization.slice(0, index) + digit + authorization.slice(index + 1));
      await expect(judge(changed)).rejects.toEqual(refusalOf('InvalidSignatureException'));
    }
  });

  it('is refused when X-Amz-Content-Sha256 is not the hash of the body, signed or not', async () => {
    await expect(judge(changing('x-amz-content-sha256', '0'.repeat(64)))).rejects.toThrow(/hash of the body/);
    const unsignedPayload = { ...call, headers: { 'x-amz-content-sha256': 'UNSIGNED-PAYLOAD' } };
    await expect(judge(await signRequest(unsignedPayload))).rejects.toEqual(refusalOf('InvalidSignatureException'));
  });
});

describe('a request signed for something else', () => {
  it.each<[string, Partial<RequestToSign>]>([
    ['with another secret', { secret: `${secret}!` }],
    ['for another service', { service: 'sns' }],
  ])('is refused: %s', async (_, other) => {
    await expect(judge(await signRequest({ ...call, ...other }))).rejects.toEqual(
      refusalOf('InvalidSignatureException'),
    );
  });

  it('is refused when its scope is rewritten to another region, service or day', async () => {
    const signed = await signRequest(call);
    for (const [from, to] of [
      ['us-east-1', 'us-west-2'],
      ['sms-voice/', 'sns/'],
      ['20261121/', '20261120/'],
    ] as const) {
      const authorization = signed.headers['authorization']!.replace(from, to);
      const rewritten = { ...signed, headers: { ...signed.headers, authorization } };
      await expect(judge(rewritten)).rejects.toEqual(refusalOf('InvalidSignatureException'));
    }
  });
});

describe('the time of a signature', () => {
  const minutes = (count: number) => new Date(now.getTime() + count * 60_000);

  it.each([-15, -14, 0, 14, 15])('may be %d minutes from the server’s', async (skew) => {
    await judge(await signRequest({ ...call, signingDate: minutes(skew) }));
  });

  it.each([-16, -15 - 1 / 60, 15 + 1 / 60, 16, 60 * 24 * 365])('may not be %d minutes from it', async (skew) => {
    await expect(judge(await signRequest({ ...call, signingDate: minutes(skew) }))).rejects.toEqual(
      refusalOf('InvalidSignatureException'),
    );
  });

  it('must be a time that exists', async () => {
    const signed = await signRequest(call);
    const headers = {
      ...signed.headers,
      'x-amz-date': '20261199T090000Z',
      authorization: signed.headers['authorization']!.replace('20261121', '20261199'),
    };
    await expect(judge({ ...signed, headers })).rejects.toThrow(/not current/);
  });
});

describe('an Authorization header that is not whole', () => {
  const credential = 'Credential=AKIAIOSFODNN7EXAMPLE/20261121/us-east-1/sms-voice/aws4_request';
  const headers = 'SignedHeaders=host;x-amz-date;x-amz-target';
  const signature = `Signature=${'a'.repeat(64)}`;
  const claimOf = (authorization: string, more: Record<string, string> = { 'x-amz-date': '20261121T090000Z' }) =>
    readSignatureClaim(new Headers({ authorization, ...more }), now);

  it('is read when it is whole, whatever the spaces between its parts', () => {
    expect(claimOf(`AWS4-HMAC-SHA256 ${credential}, ${headers}, ${signature}`).region).toBe('us-east-1');
    expect(claimOf(`AWS4-HMAC-SHA256 ${credential},${headers},  ${signature}`).region).toBe('us-east-1');
  });

  it('is a missing token when there is none', () => {
    expect(() => readSignatureClaim(new Headers(), now)).toThrow(refusalOf('MissingAuthenticationTokenException'));
  });

  it.each([
    ['another scheme', `Basic ${credential}, ${headers}, ${signature}`],
    ['nothing but the scheme', 'AWS4-HMAC-SHA256'],
    ['no Credential', `AWS4-HMAC-SHA256 ${headers}, ${signature}`],
    ['no SignedHeaders', `AWS4-HMAC-SHA256 ${credential}, ${signature}`],
    ['no Signature', `AWS4-HMAC-SHA256 ${credential}, ${headers}`],
    ['a part twice', `AWS4-HMAC-SHA256 ${credential}, ${credential}, ${headers}, ${signature}`],
    ['a short scope', `AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20261121/us-east-1, ${headers}, ${signature}`],
    ['a scope that goes on', `AWS4-HMAC-SHA256 ${credential}/more, ${headers}, ${signature}`],
    ['a header twice', `AWS4-HMAC-SHA256 ${credential}, SignedHeaders=host;host;x-amz-date;x-amz-target, ${signature}`],
    [
      'headers out of order',
      `AWS4-HMAC-SHA256 ${credential}, SignedHeaders=x-amz-date;host;x-amz-target, ${signature}`,
    ],
    ['headers in capitals', `AWS4-HMAC-SHA256 ${credential}, SignedHeaders=Host;x-amz-date;x-amz-target, ${signature}`],
    ['a signature of other length', `AWS4-HMAC-SHA256 ${credential}, ${headers}, ${signature}a`],
    ['extraordinary length', `AWS4-HMAC-SHA256 ${credential}, ${headers};${'z'.repeat(3000)}, ${signature}`],
  ])('is incomplete with %s', (_, authorization) => {
    expect(() => claimOf(authorization)).toThrow(refusalOf('IncompleteSignatureException'));
  });

  it.each([
    ['no time', {}],
    ['a time of another form', { 'x-amz-date': '2026-11-21T09:00:00Z' }],
    ['two times in one', { 'x-amz-date': '20261121T090000Z, 20261121T090000Z' }],
    ['a Date that is none', { date: 'yesterday' }],
  ])('is incomplete with %s', (_, more) => {
    expect(() => claimOf(`AWS4-HMAC-SHA256 ${credential}, ${headers}, ${signature}`, more)).toThrow(
      refusalOf('IncompleteSignatureException'),
    );
  });

  it.each(['host', 'x-amz-date', 'x-amz-target'])('is refused when %s is not signed', (name) => {
    const others = ['host', 'x-amz-date', 'x-amz-target'].filter((other) => other !== name).join(';');
    expect(() => claimOf(`AWS4-HMAC-SHA256 ${credential}, SignedHeaders=${others}, ${signature}`)).toThrow(
      refusalOf('InvalidSignatureException'),
    );
  });
});
