import { describe, expect, it } from 'vitest';
import { answerCsv } from './answer-csv';

const empty = () => new ReadableStream<Uint8Array>({ start: (controller) => controller.close() });

describe('a CSV download', () => {
  it.each([
    ['Default', 'Default'],
    ['a"; filename="evil.html', 'a-filename-evil-html'],
    ['a\r\nSet-Cookie: x=1', 'a-Set-Cookie-x-1'],
    ['../../etc/passwd', '-etc-passwd'],
    ['дом', '-'],
    [
      'arn:aws:sms-voice:us-east-1:111122223333:opt-out-list/x',
      'arn-aws-sms-voice-us-east-1-111122223333-opt-out-list-x',
    ],
  ])('of %j is named by what can stand in a header', (name, expected) => {
    const { headers } = answerCsv({ ok: true, data: undefined }, empty, name);
    const disposition = headers.get('content-disposition') ?? '';
    expect(disposition.replace(/\d{4}-\d\d-\d\dT\d{6}Z/, 'time')).toBe(`attachment; filename="${expected}-time.csv"`);
    expect([...headers.keys()]).toEqual(['cache-control', 'content-disposition', 'content-type']);
  });

  it('that is refused says why, with the status of its reason', async () => {
    const error = { code: 'AccessDeniedException', message: 'Not for you.', requestId: '' } as const;
    const response = answerCsv({ ok: false, error }, empty, 'Default');
    expect(response.status).toBe(403);
    expect(await response.json()).toEqual({ code: 'AccessDeniedException', message: 'Not for you.' });
  });
});
