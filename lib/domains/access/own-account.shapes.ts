import { z } from 'zod';
import { secret, wireJson } from '@/lib/reference/wire-types';

export const getOwnProfileInput = z.object({});

export const getOwnProfileOutput = z.object({
  UserId: z.string(),
  Email: z.string(),
  AccountId: z.string(),
  AccountName: z.string(),
  /** Names of the policies attached to the person. */
  Policies: z.array(z.string()),
  CreatedTimestamp: z.date(),
});

export type OwnProfile = z.output<typeof getOwnProfileOutput>;

export const changeOwnPasswordInput = z.object({
  CurrentPassword: secret(z.string().min(1, 'must not be empty').max(1000, 'must be at most 1000 characters long')),
  NewPassword: secret(z.string().max(1000, 'must be at most 1000 characters long')),
});

export const changeOwnPasswordOutput = z.object({
  /** Sessions made under a lower number have ended. */
  SessionVersion: z.number().int(),
});

/** `table.phone-numbers`, `guide.seen`: what is chosen, not where it is kept. */
const preferenceName = z
  .string()
  .regex(/^[A-Za-z0-9._-]{1,100}$/, 'must be 1 to 100 letters, digits, dots, underscores and hyphens');

const mostPreferenceBytes = 8_192;

export const getPreferencesInput = z.object({
  /** Absent: all of them. */
  Names: z.array(preferenceName).max(50, 'must hold at most 50 names').optional(),
});

export const getPreferencesOutput = z.object({
  Preferences: z.array(z.object({ Name: z.string(), Value: z.json() })),
});

export const putPreferenceInput = z.object({
  Name: preferenceName,
  /** Any JSON up to 8 KiB; null forgets the preference. */
  Value: wireJson().refine(
    (value) => new TextEncoder().encode(JSON.stringify(value)).length <= mostPreferenceBytes,
    `must be at most ${mostPreferenceBytes} bytes of JSON`,
  ),
});

export const putPreferenceOutput = z.object({});
