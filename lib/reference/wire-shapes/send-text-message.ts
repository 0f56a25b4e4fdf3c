// Generated from the service model by scripts/generate-wire-shapes.ts.
import { z } from 'zod';
import { secret, wireEnum, wireInteger, wireMap, wireString } from '../wire-types';

export const sendTextMessageInput = z.object({
  DestinationPhoneNumber: wireString({ min: 1, max: 20, pattern: /^\+?[1-9][0-9]{1,18}$/u }),
  OriginationIdentity: wireString({ min: 1, max: 256, pattern: /^[A-Za-z0-9_:/\+-]+$/u }).optional(),
  MessageBody: secret(wireString({ min: 1, max: 1600, pattern: /^(?!\s*$)[\s\S]+$/u })).optional(),
  MessageType: wireEnum(['TRANSACTIONAL', 'PROMOTIONAL']).optional(),
  Keyword: wireString({ min: 1, max: 30, pattern: /^[ \S]+$/u }).optional(),
  ConfigurationSetName: wireString({ min: 1, max: 256, pattern: /^[A-Za-z0-9_:/-]+$/u }).optional(),
  MaxPrice: wireString({ min: 2, max: 8, pattern: /^[0-9]{0,2}\.[0-9]{1,5}$/u }).optional(),
  TimeToLive: wireInteger({ min: 5, max: 259200 }).optional(),
  Context: secret(
    wireMap(
      wireString({ min: 1, max: 100, pattern: /^\S+$/u }),
      wireString({ min: 1, max: 800, pattern: /^(?!\s)^[\s\S]+(?<!\s)$/u }),
      { min: 0, max: 5 },
    ),
  ).optional(),
  DestinationCountryParameters: wireMap(
    wireEnum(['IN_TEMPLATE_ID', 'IN_ENTITY_ID']),
    wireString({ min: 1, max: 64, pattern: /^\S+$/u }),
    { min: 0, max: 10 },
  ).optional(),
  DryRun: z.boolean().optional(),
  ProtectConfigurationId: wireString({ min: 1, max: 256, pattern: /^[A-Za-z0-9_:/-]+$/u }).optional(),
  MessageFeedbackEnabled: z.boolean().optional(),
});
export const sendTextMessageOutput = z.object({ MessageId: wireString().optional() });
