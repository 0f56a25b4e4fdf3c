// @ts-check
import { expect, it } from 'vitest';
import { findMissingPackages } from './check-lockfile.mjs';

it('finds an optional package that the lockfile left out', () => {
  const packages = {
    '': {},
    'node_modules/next': { optionalDependencies: { '@next/swc-linux': '16.0.0', '@next/swc-mac': '16.0.0' } },
    'node_modules/@next/swc-linux': {},
  };
  expect(findMissingPackages(packages)).toEqual(['@next/swc-mac@16.0.0']);
});

it('finds a package wherever Node would: nested, beside, or at the top', () => {
  const packages = {
    '': { optionalDependencies: { a: '1.0.0' } },
    'node_modules/a': { optionalDependencies: { nested: '1.0.0', top: '1.0.0' } },
    'node_modules/a/node_modules/nested': { optionalDependencies: { beside: '1.0.0', top: '1.0.0' } },
    'node_modules/a/node_modules/beside': {},
    'node_modules/top': {},
  };
  expect(findMissingPackages(packages)).toEqual([]);
});
