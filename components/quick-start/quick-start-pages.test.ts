import { expect, it } from 'vitest';
import type { QuickStartStep } from '@/lib/domains/quick-start/quick-start.shapes';
import { freeName, nextHref, quickStartPages, resumeHref } from './quick-start-pages';

const states = (...statuses: QuickStartStep['Status'][]): QuickStartStep[] =>
  quickStartPages.map(({ step }, index) => ({ Step: step, Status: statuses[index] ?? 'OPEN' }));

it.each([
  [states(), 'pool'],
  [states('DONE'), 'configuration-set'],
  [states('SKIPPED', 'DONE', 'OPEN'), 'protect-configuration'],
  [states('DONE', 'GONE', 'DONE', 'DONE'), 'configuration-set'],
  [states('DONE', 'SKIPPED', 'DONE', 'DONE'), 'next-steps'],
])('resumes %j at %s', (steps, slug) => {
  expect(resumeHref(steps)).toBe(`/quick-start?step=${slug}`);
});

it('leads from each step to the next and from the last to what comes after', () => {
  expect(quickStartPages.map(({ slug }) => nextHref(slug))).toEqual([
    '/quick-start?step=configuration-set',
    '/quick-start?step=protect-configuration',
    '/quick-start?step=test-message',
    '/quick-start?step=next-steps',
  ]);
});

it('proposes a name that is not taken', () => {
  expect(freeName('my-first-pool', [])).toBe('my-first-pool');
  expect(freeName('my-first-pool', ['my-first-pool', undefined, 'my-first-pool-3'])).toBe('my-first-pool-2');
  expect(freeName('my-first-pool', ['my-first-pool', 'my-first-pool-2'])).toBe('my-first-pool-3');
});
