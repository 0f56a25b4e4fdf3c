import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { fieldMessages, formFieldName, phraseProblem, withoutBlanks } from './field-messages';

const schema = z.object({
  PoolName: z.string().max(5, 'must be at most 5 characters long'),
  MessageType: z.enum(['TRANSACTIONAL', 'PROMOTIONAL']),
  Tags: z.array(z.object({ Key: z.string().regex(/^a/, 'must match the pattern ^a') })).optional(),
});
const LABELS = { PoolName: 'Pool name', MessageType: 'Message type', 'Tags.0.Key': 'Key' };

function messagesFor(values: Record<string, unknown>) {
  const input = withoutBlanks(values);
  const result = schema.safeParse(input);
  return Object.fromEntries(fieldMessages(result.error?.issues ?? [], input, LABELS));
}

describe('messages', () => {
  it('call what is missing or blank required', () => {
    expect(messagesFor({ PoolName: '', MessageType: undefined })).toEqual({
      PoolName: 'Pool name is required.',
      MessageType: 'Message type is required.',
    });
  });

  it('name a limit, and ask for a valid value where the rule is a pattern or a code', () => {
    expect(messagesFor({ PoolName: 'too long', MessageType: 'x', Tags: [{ Key: 'b' }] })).toEqual({
      PoolName: 'Pool name must be at most 5 characters long.',
      MessageType: 'Enter a valid message type.',
      'Tags.0.Key': 'Enter a valid key.',
    });
  });

  it('are none for a valid input', () => {
    expect(messagesFor({ PoolName: 'otp', MessageType: 'PROMOTIONAL' })).toEqual({});
  });

  it('leave a sentence as it was written', () => {
    expect(phraseProblem('Number', 'The number is verified already.')).toBe('The number is verified already.');
    expect(phraseProblem('ARN', 'must match the pattern ^arn')).toBe('Enter a valid ARN.');
  });
});

it('spells a field as the form does', () => {
  expect(formFieldName('Tags[0].Key')).toBe('Tags.0.Key');
  expect(formFieldName('PoolName')).toBe('PoolName');
});
