import { z } from 'zod';

export const listTopicsInput = z.object({});

export const listTopicsOutput = z.object({
  Topics: z.array(z.object({ TopicArn: z.string(), TopicName: z.string(), CreatedTimestamp: z.date() })),
});
export type Topic = z.infer<typeof listTopicsOutput>['Topics'][number];
