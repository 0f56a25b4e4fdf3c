import { z } from 'zod';

export const listTwoWayChannelRolesInput = z.object({});

export const listTwoWayChannelRolesOutput = z.object({
  TwoWayChannelRoles: z.array(
    z.object({
      TwoWayChannelRole: z.string(),
      PhoneNumberCount: z.number(),
      PoolCount: z.number(),
    }),
  ),
});
export type TwoWayChannelRole = z.infer<typeof listTwoWayChannelRolesOutput>['TwoWayChannelRoles'][number];
