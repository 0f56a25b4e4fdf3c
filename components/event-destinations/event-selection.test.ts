import { describe, expect, it } from 'vitest';
import { matchingTypesOf, selectionOf, selectionText, typesOfChannel, wholeSelection } from './event-selection';

describe('the selection of events', () => {
  it('offers every type of event-types.json for its channel', () => {
    expect([typesOfChannel('TEXT').length, typesOfChannel('MEDIA').length, typesOfChannel('VOICE').length]).toEqual([
      13, 16, 8,
    ]);
  });

  it('is ALL when nothing is left out', () => {
    expect(matchingTypesOf(wholeSelection)).toEqual(['ALL']);
    expect(matchingTypesOf(selectionOf(['TEXT_ALL', 'MEDIA_ALL', 'VOICE_ALL']))).toEqual(['ALL']);
  });

  it.each([
    [['TEXT_ALL', 'VOICE_COMPLETED'] as const],
    [['TEXT_DELIVERED', 'MEDIA_ALL'] as const],
    [['TEXT_SENT', 'RCS_ALL'] as const],
  ])('gives back %s as they are', (types) => {
    expect(matchingTypesOf(selectionOf(types)).sort()).toEqual([...types].sort());
  });

  it('fits into a cell', () => {
    expect(selectionText(['ALL'])).toBe('All events');
    expect(selectionText(['TEXT_ALL', 'VOICE_BUSY'])).toBe('All SMS events, 1 voice event');
    expect(selectionText(['TEXT_BLOCKED', 'TEXT_SPAM', 'RCS_ALL'])).toBe('2 SMS events, 1 other');
  });
});
