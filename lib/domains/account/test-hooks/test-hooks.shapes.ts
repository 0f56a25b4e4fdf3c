import { z } from 'zod';
import { wireInteger, wireList, wireString, wireTimestamp } from '@/lib/reference/wire-types';
import { reportStatuses } from '../account.shapes';

/** Ten years: far enough for every rule that looks at time. */
const mostSeconds = 10 * 366 * 86_400;

export const moveClockInput = z.object({ Seconds: wireInteger({ min: 0, max: mostSeconds }) });
/** What time it is in the workspace now. */
export const moveClockOutput = z.object({ Now: wireTimestamp() });

export const resetWorkspaceInput = z.object({});
export const resetWorkspaceOutput = z.object({});

/** Reports of the carrier on the next message to a number; none at all = the carrier stays silent. */
export const scriptOutcomeInput = z.object({
  DestinationPhoneNumber: wireString({ min: 1, max: 20, pattern: /^\+?[1-9][0-9]{1,18}$/u }),
  Reports: wireList(
    z.object({
      Status: z.string().refine((status) => reportStatuses.includes(status), {
        error: `must be one of ${reportStatuses.join(', ')}`,
      }),
      DelayMilliseconds: wireInteger({ min: 0, max: mostSeconds * 1000 }),
    }),
    { max: 20 },
  ),
});
export const scriptOutcomeOutput = z.object({});
