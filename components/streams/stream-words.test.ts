import { describe, expect, it } from 'vitest';
import { bufferText, placeText, sizeText, waitingText } from './stream-words';

describe('words of streams', () => {
  it('say where and when they write', () => {
    expect(placeText({ Destination: 'FOLDER' })).toBe('Folder');
    expect(placeText({ Destination: 'BUCKET', Bucket: 'events' })).toBe('s3://events/');
    expect(placeText({ Destination: 'BUCKET', Bucket: 'events', KeyPrefix: 'raw/' })).toBe('s3://events/raw/');
    expect(bufferText({ BufferSeconds: 1, BufferMebibytes: 1 })).toBe('1 second or 1 MiB');
    expect(bufferText({ BufferSeconds: 60, BufferMebibytes: 5 })).toBe('60 seconds or 5 MiB');
  });

  it('say how much', () => {
    expect([1, 1023, 4300, 1_572_864].map(sizeText)).toEqual(['1 byte', '1023 bytes', '4.2 KiB', '1.5 MiB']);
    expect([0, 999, 1000].map(waitingText)).toEqual(['0', '999', '1,000 or more']);
  });
});
