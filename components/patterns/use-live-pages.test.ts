import { describe, expect, it } from 'vitest';
import { withTexts } from './use-live-pages';

interface Text {
  id: string;
  status: string;
}

describe('texts that come by page and by stream', () => {
  it('count once, as they were told last', () => {
    const first = withTexts<Text>(new Map(), [{ id: '1', status: 'SENT' }], ({ id }) => id);
    const then = withTexts(
      first,
      [
        { id: '1', status: 'DELIVERED' },
        { id: '2', status: 'SENT' },
      ],
      ({ id }) => id,
    );
    expect([...then.values()].map(({ status }) => status)).toEqual(['DELIVERED', 'SENT']);
    expect(first.get('1')?.status).toBe('SENT'); // what is on screen is never changed under it
  });
});
