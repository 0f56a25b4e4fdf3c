import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { wireEnum, wireJson, wireList, wireMap, wireString } from '@/lib/reference/wire-types';
import { OperationError } from './operation-error';
import { validateInput } from './validate';

const tag = z.object({ Key: wireString({ min: 1, max: 5 }), Value: wireString().optional() });
const schema = z.object({
  Name: wireString({ min: 1, max: 3 }),
  Kind: wireEnum(['A', 'B']).optional(),
  Tags: wireList(tag, { max: 2 }).optional(),
  Context: wireMap(wireString({ max: 5 }), wireString(), { max: 2 }).optional(),
  Json: wireJson().optional(),
  Words: wireList(wireString({ min: 1 })).optional(),
});

function refusalOf(input: unknown): OperationError {
  try {
    validateInput(schema, input);
  } catch (error) {
    if (error instanceof OperationError) return error;
    throw error;
  }
  throw new Error('The input was accepted.');
}

describe('an input that breaks rules', () => {
  it('is refused with every field and its rule, in words', () => {
    const refusal = refusalOf({ Kind: 'C', Tags: [{ Key: 'toolong' }] });
    expect(refusal).toMatchObject({ code: 'ValidationException', reason: 'MISSING_PARAMETER', wrongType: false });
    expect(refusal.fields).toEqual([
      { name: 'Name', message: 'is required' },
      { name: 'Kind', message: 'must be one of A, B' },
      { name: 'Tags[0].Key', message: 'must be at most 5 characters long' },
    ]);
    expect(refusal.message).toBe(
      '3 validation errors detected: Name is required; Kind must be one of A, B; Tags[0].Key must be at most 5 characters long.',
    );
  });

  it('says of a value of another type that it is one', () => {
    expect(refusalOf({ Name: 1 })).toMatchObject({
      reason: 'INVALID_PARAMETER',
      wrongType: true,
      fields: [{ name: 'Name', message: 'must be text' }],
    });
  });

  it('names twenty fields at most, and counts all', () => {
    const refusal = refusalOf({ Name: 'abc', Words: Array.from({ length: 5_000 }, () => '') });
    expect(refusal.fields).toHaveLength(20);
    expect(refusal.message).toMatch(/^5000 validation errors detected: .*; and 4980 more\.$/);
    expect(refusal.message.length).toBeLessThan(5_000);
  });

  it('is not given back at length, neither its keys', () => {
    const key = 'k'.repeat(100_000);
    for (const Context of [{ [key]: 'v' }, { [key]: 1 }]) {
      const { message, fields } = refusalOf({ Name: 'abc', Context });
      expect(message.length).toBeLessThan(2_000);
      expect(JSON.stringify(fields).length).toBeLessThan(2_000);
    }
  });

  it.each([33, 4_000, 90_000])('may not nest JSON %i deep', (depth) => {
    const nested: unknown = JSON.parse(`${'['.repeat(depth)}${']'.repeat(depth)}`);
    expect(refusalOf({ Name: 'abc', Json: nested }).fields).toEqual([
      { name: 'Json', message: 'must nest at most 32 deep' },
    ]);
  });
});

it('an input that keeps to them comes back, without what nobody knows', () => {
  const json = { a: [1, 'x', null, { b: true }] };
  expect(validateInput(schema, { Name: 'abc', Json: json, Unknown: 1 })).toEqual({ Name: 'abc', Json: json });
  expect(validateInput(schema, { Name: 'abc', Json: null })).toEqual({ Name: 'abc', Json: null });
});
