import { z } from 'zod';
import { wireString } from '@/lib/reference/wire-types';

export const searchKinds = [
  'phone-number',
  'pool',
  'protect-configuration',
  'sender-id',
  'configuration-set',
  'alarm',
  'topic',
  'opt-out-list',
  'verified-destination-number',
  'message',
  'messages-to',
  'conversation',
] as const;

/** What somebody typed: a name, an id or its beginning, a number or some of its digits. */
export const searchResourcesInput = z.object({ Query: wireString({ min: 1, max: 128 }) });

const hit = z.object({
  Kind: z.enum(searchKinds),
  /** What names it on its page: an id, a list's name, for `messages-to` and `conversation` a number. */
  ResourceId: z.string(),
  Label: z.string(),
  Description: z.string().optional(),
});
export type ResourceHit = z.infer<typeof hit>;
export const searchResourcesOutput = z.object({ Hits: z.array(hit) });
