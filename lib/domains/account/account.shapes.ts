import { z } from 'zod';
import { channels } from '@/lib/reference/channels';
import { messageStatuses } from '@/lib/reference/event-types';
import { wireEnum, wireInteger, wireList, wireString } from '@/lib/reference/wire-types';

const channel = wireEnum(channels);

export const getAccountSettingsInput = z.object({});

/** Amounts are dollars with two to six decimals, exact. */
export const accountSettingsOutput = z.object({
  AccountId: z.string(),
  Region: z.string(),
  Channels: z.array(
    z.object({
      Channel: channel,
      /** False in the sandbox. */
      Production: z.boolean(),
      AccountLimit: z.string(),
      /** Absent when not set. */
      EnforcedLimit: z.string().optional(),
    }),
  ),
});
export type AccountSettings = z.infer<typeof accountSettingsOutput>;

/** What a channel's entry leaves out stays as it is. */
export const putAccountSettingsInput = z.object({
  Channels: wireList(
    z.object({
      Channel: channel,
      Production: z.boolean().optional(),
      AccountLimit: wireString({ min: 1, max: 20 }).optional(),
    }),
    { min: 1, max: channels.length },
  ),
});

/** How a text can end. */
export const outcomeStatuses: readonly string[] = messageStatuses.TEXT.filter(({ isFinal }) => isFinal).map(
  ({ status }) => status,
);
/** Whatever a carrier can say of a text, on its way or at its end. */
export const reportStatuses: readonly string[] = messageStatuses.TEXT.map(({ status }) => status);

const outcomeShares = z.record(z.string(), z.number()).check((context) => {
  const shares = Object.entries(context.value);
  const unknown = shares.find(([status]) => !outcomeStatuses.includes(status));
  const uneven = shares.find(([, share]) => !Number.isInteger(share) || share < 0 || share > 100);
  const total = shares.reduce((sum, [, share]) => sum + share, 0);
  const message = unknown
    ? `has ${unknown[0]}, which is not how a message ends: ${outcomeStatuses.join(', ')}`
    : uneven
      ? `must have whole shares from 0 to 100: ${uneven[0]} has ${uneven[1]}`
      : total !== 100
        ? `must add up to 100: they make ${total}`
        : undefined;
  if (message) context.issues.push({ code: 'custom', message, input: context.value });
});

/** As long as a message can be on its way: 72 hours. */
const delay = wireInteger({ min: 0, max: 72 * 3_600_000 });

export const getSimulatorSettingsInput = z.object({});

/** Shares out of 100 by final status; delays in milliseconds at speed 1. */
export const simulatorSettingsOutput = z.object({
  OutcomeShares: z.record(z.string(), z.number()),
  AcceptanceDelayMilliseconds: z.number(),
  DeliveryDelayMilliseconds: z.number(),
});
export type SimulatorSettings = z.infer<typeof simulatorSettingsOutput>;

/** What is left out stays as it is. */
export const putSimulatorSettingsInput = z.object({
  OutcomeShares: outcomeShares.optional(),
  AcceptanceDelayMilliseconds: delay.optional(),
  DeliveryDelayMilliseconds: delay.optional(),
});
