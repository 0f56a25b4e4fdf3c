import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeToken, filterText, readFilterText, readFilterToken, suggestFilters } from './property-filter';
import type { FilterProperty } from './table-definition';

const PROPERTIES: readonly FilterProperty[] = [
  {
    id: 'Status',
    label: 'Status',
    values: [
      { value: 'ACTIVE', label: 'Active' },
      { value: 'PENDING', label: 'Pending' },
    ],
  },
  { id: 'StatusReason', label: 'Status reason' },
  { id: 'PhoneNumber', label: 'Phone number' },
];

describe('reading what is typed', () => {
  it.each([
    ['Status = Active', { property: 'Status', operator: '=', value: 'ACTIVE' }],
    ['status!=pending', { property: 'Status', operator: '!=', value: 'PENDING' }],
    ['Status = ACTIVE', { property: 'Status', operator: '=', value: 'ACTIVE' }],
    ['Phone number : 206', { property: 'PhoneNumber', operator: ':', value: '206' }],
    ['phone number^+1', { property: 'PhoneNumber', operator: '^', value: '+1' }],
    ['Status reason = carrier = none', { property: 'StatusReason', operator: '=', value: 'carrier = none' }],
    ['206', { property: null, operator: ':', value: '206' }],
    ['  Status  ', { property: null, operator: ':', value: 'Status' }],
    ['Phone = 3', { property: null, operator: ':', value: 'Phone = 3' }],
  ])('%s', (text, token) => {
    expect(readFilterToken(text, PROPERTIES)).toEqual(token);
  });

  it.each(['', '   ', 'Status =', 'Status = ', 'Status = broken'])('makes no condition of "%s"', (text) => {
    expect(readFilterToken(text, PROPERTIES)).toBeNull();
  });

  it('does not read an operator that the property does not have', () => {
    expect(readFilterToken('Status ^ A', PROPERTIES)).toEqual({ property: null, operator: ':', value: 'Status ^ A' });
  });

  it('prefers the longest label', () => {
    expect(readFilterText('Status reason', PROPERTIES)).toMatchObject({
      stage: 'operator',
      property: { id: 'StatusReason' },
    });
  });
});

describe('suggestions', () => {
  it('go from property to operator to value, each filling the input for the next', () => {
    const [property] = suggestFilters('Stat', PROPERTIES);
    expect(property).toEqual({ label: 'Status', text: 'Status ' });
    const operators = suggestFilters('Status ', PROPERTIES);
    expect(operators.map((each) => each.label)).toEqual(['Status =', 'Status !=']);
    const values = suggestFilters('Status != ', PROPERTIES);
    expect(values).toEqual([
      { label: 'Active', token: { property: 'Status', operator: '!=', value: 'ACTIVE' } },
      { label: 'Pending', token: { property: 'Status', operator: '!=', value: 'PENDING' } },
    ]);
  });

  it('find a property by one of its values', () => {
    expect(suggestFilters('pend', PROPERTIES)).toEqual([
      { label: 'Status = Pending', token: { property: 'Status', operator: '=', value: 'PENDING' } },
    ]);
  });

  it('narrow the operators by what is typed of them', () => {
    expect(suggestFilters('Phone number !', PROPERTIES).map((each) => each.label)).toEqual(['Phone number !=']);
  });

  it('offer every property on an empty input, and no more than the limit', () => {
    expect(suggestFilters('', PROPERTIES)).toHaveLength(3);
    expect(suggestFilters('', PROPERTIES, 2)).toHaveLength(2);
  });
});

it('shows a condition in labels, and text that makes the same condition again', () => {
  const token = { property: 'Status', operator: '!=', value: 'ACTIVE' } as const;
  expect(describeToken(token, PROPERTIES)).toEqual({ property: 'Status', operator: '!=', value: 'Active' });
  expect(filterText(token, PROPERTIES)).toBe('Status != Active');

  const value = fc.string({ minLength: 1 }).filter((text) => text === text.trim());
  const operator = fc.constantFrom('=' as const, '!=' as const, ':' as const, '^' as const);
  fc.assert(
    fc.property(fc.record({ property: fc.constant('PhoneNumber'), operator, value }), (before) => {
      expect(readFilterToken(filterText(before, PROPERTIES), PROPERTIES)).toEqual(before);
    }),
  );
});
