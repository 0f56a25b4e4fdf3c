import { describe, expect, it } from 'vitest';
import { channels } from '@/lib/reference/channels';
import { messageStatuses } from '@/lib/reference/event-types';
import { messageStatusLook } from './message-status';

const facts = channels.flatMap((channel) => messageStatuses[channel].map((fact) => ({ channel, ...fact })));
const reachedSomebody = ['SUCCESSFUL', 'DELIVERED', 'COMPLETED'];

describe('the look of a message status', () => {
  it.each(facts)('$channel $status has a label in sentence case', ({ status, isFinal }) => {
    const { label } = messageStatusLook(status, isFinal);
    expect(label.replaceAll(' ', '_').toUpperCase()).toBe(status);
    expect(label).toMatch(/^[A-Z]/);
  });

  it.each(facts)('$channel $status says by its colour how it ended', ({ status, isFinal, retrySuggested }) => {
    const { type, advice } = messageStatusLook(status, isFinal);
    if (!isFinal) expect(['pending', 'in-progress']).toContain(type);
    else if (reachedSomebody.includes(status)) expect(type).toBe('success');
    else if (retrySuggested) expect(type).toBe('warning');
    else expect(['error', 'warning']).toContain(type);
    expect(advice !== undefined).toBe(isFinal && !reachedSomebody.includes(status));
  });

  it('does not call a message delivered while the device has yet to answer', () => {
    expect(messageStatusLook('SUCCESSFUL', false).type).toBe('info');
  });

  it('shows a status that it does not know as it is', () => {
    expect(messageStatusLook('constructor', true)).toEqual({ type: 'info', label: 'constructor' });
  });
});
