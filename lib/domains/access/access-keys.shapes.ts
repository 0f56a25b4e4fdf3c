import { z } from 'zod';
import { secret, wireEnum, wireString } from '@/lib/reference/wire-types';

/** IAM's form of a key's id, whoever made it. */
const accessKeyId = wireString({ min: 16, max: 128, pattern: /^\w+$/ });
const keyStatus = wireEnum(['Active', 'Inactive']);

export const createAccessKeyInput = z.object({});

export const createAccessKeyOutput = z.object({
  AccessKeyId: z.string(),
  /** Given here and never again. */
  SecretAccessKey: secret(z.string()),
  Status: keyStatus,
  CreatedTimestamp: z.date(),
});

export type CreatedAccessKey = z.output<typeof createAccessKeyOutput>;

export const listAccessKeysInput = z.object({});

export const listAccessKeysOutput = z.object({
  /** Oldest first. */
  AccessKeys: z.array(z.object({ AccessKeyId: z.string(), Status: keyStatus, CreatedTimestamp: z.date() })),
});

export type AccessKeyDescription = z.output<typeof listAccessKeysOutput>['AccessKeys'][number];

export const updateAccessKeyInput = z.object({ AccessKeyId: accessKeyId, Status: keyStatus });

export const updateAccessKeyOutput = z.object({});

export const deleteAccessKeyInput = z.object({ AccessKeyId: accessKeyId });

export const deleteAccessKeyOutput = z.object({});
