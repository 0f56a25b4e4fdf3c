import { describe, expect, it } from 'vitest';
import { largestBodyBytes, mostValues, parseInput, readBody } from './request-body';

const parse = (text: string) => parseInput(Buffer.from(text));

describe('input of a body', () => {
  it('takes null for absent, at every depth', () => {
    expect(parse('{"a":null,"b":{"c":null,"d":[{"e":null,"f":1}]}}')).toEqual({ b: { d: [{ f: 1 }] } });
  });

  it('leaves a null of a list where it stands, to be refused as the wrong type', () => {
    expect(parse('{"a":["x",null]}')).toEqual({ a: ['x', null] });
  });

  it('is empty where there is no body', () => {
    expect(parse('')).toEqual({});
  });

  it('keeps a lone surrogate that is written as an escape, for its own rule to refuse', () => {
    expect(parse('{"MessageBody":"\\ud83d"}')).toEqual({ MessageBody: '\ud83d' });
  });

  it('does not let a member reach the prototype', () => {
    expect(Object.getPrototypeOf(parse('{"__proto__":{"polluted":true}}'))).toBe(Object.prototype);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it.each([
    ['a list', (count: number) => `{"a":[${'1,'.repeat(count - 2)}1]}`],
    ['an object', (count: number) => `{${Array.from({ length: count }, (_, index) => `"${index}":1`).join(',')}}`],
    ['many lists', (count: number) => `{"a":[${'[1],'.repeat((count - 1) / 2 - 1)}[1]]}`],
  ])('holds no more values than are looked at, in %s', (_, body) => {
    expect(parse(body(mostValues - 1))).toBeTypeOf('object');
    expect(() => parse(body(mostValues + 3))).toThrow(
      expect.objectContaining({ code: 'ValidationException', reason: 'MAXIMUM_SIZE_EXCEEDED' }),
    );
  });

  it('takes apart what nests very deeply', () => {
    const depth = mostValues - 1;
    expect(parse(`{"a":${'['.repeat(depth)}${']'.repeat(depth)}}`)).toHaveProperty('a');
  });

  it.each(['{', 'nothing', '{"a":1}}', "{'a':1}", '[]', '"text"', '1', 'true', 'null'])(
    'is a serialisation error when the body is %s',
    (body) => {
      expect(() => parse(body)).toThrow(expect.objectContaining({ type: 'SerializationException' }));
    },
  );

  it('is a serialisation error when the body is not UTF-8', () => {
    const body = Buffer.concat([Buffer.from('{"a":"'), Buffer.from([0xff]), Buffer.from('"}')]);
    expect(() => parseInput(body)).toThrow(expect.objectContaining({ type: 'SerializationException' }));
  });
});

describe('the size of a body', () => {
  const tooLarge = expect.objectContaining({ code: 'ValidationException', reason: 'MAXIMUM_SIZE_EXCEEDED' });
  const request = (body: BodyInit | null, headers: Record<string, string> = {}) =>
    // `duplex` is missing from the DOM's types; Node asks for it where the body is a stream.
    new Request('http://host/', { method: 'POST', headers, body, duplex: 'half' } as RequestInit);

  it('may be the largest', async () => {
    expect(await readBody(request(new Uint8Array(largestBodyBytes)))).toHaveLength(largestBodyBytes);
  });

  it('may be nothing', async () => {
    expect(await readBody(request(null))).toHaveLength(0);
  });

  it('is refused unread when it says that it is larger', async () => {
    const unread = new ReadableStream(
      {
        pull() {
          throw new Error('read');
        },
      },
      { highWaterMark: 0 },
    );
    const headers = { 'content-length': String(largestBodyBytes + 1) };
    await expect(readBody(request(unread, headers))).rejects.toEqual(tooLarge);
  });

  it('is refused as soon as it turns out larger', async () => {
    let chunks = 0;
    const endless = new ReadableStream({
      pull(controller) {
        chunks += 1;
        controller.enqueue(new Uint8Array(1024 * 1024));
      },
    });
    await expect(readBody(request(endless))).rejects.toEqual(tooLarge);
    expect(chunks).toBeLessThan(12);
  });

  it('comes together from pieces', async () => {
    const pieces = new ReadableStream({
      start(controller) {
        controller.enqueue(Buffer.from('{"a"'));
        controller.enqueue(Buffer.from(':1}'));
        controller.close();
      },
    });
    expect(parseInput(await readBody(request(pieces)))).toEqual({ a: 1 });
  });
});
