// Generated from the service model by scripts/generate-wire-shapes.ts.
import { z } from 'zod';
import { wireEnum, wireList, wireString } from '../wire-types';

export const deleteEventDestinationInput = z.object({
  ConfigurationSetName: wireString({ min: 1, max: 256, pattern: /^[A-Za-z0-9_:/-]+$/u }),
  EventDestinationName: wireString({ min: 1, max: 64, pattern: /^[A-Za-z0-9_-]+$/u }),
});
export const deleteEventDestinationOutput = z.object({
  ConfigurationSetArn: wireString().optional(),
  ConfigurationSetName: wireString({ min: 1, max: 64, pattern: /^[A-Za-z0-9_-]+$/u }).optional(),
  EventDestination: z
    .object({
      EventDestinationName: wireString({ min: 1, max: 64, pattern: /^[A-Za-z0-9_-]+$/u }),
      Enabled: z.boolean(),
      MatchingEventTypes: wireList(
        wireEnum([
          'ALL',
          'TEXT_ALL',
          'TEXT_SENT',
          'TEXT_PENDING',
          'TEXT_QUEUED',
          'TEXT_SUCCESSFUL',
          'TEXT_DELIVERED',
          'TEXT_INVALID',
          'TEXT_INVALID_MESSAGE',
          'TEXT_UNREACHABLE',
          'TEXT_CARRIER_UNREACHABLE',
          'TEXT_BLOCKED',
          'TEXT_CARRIER_BLOCKED',
          'TEXT_SPAM',
          'TEXT_UNKNOWN',
          'TEXT_TTL_EXPIRED',
          'TEXT_PROTECT_BLOCKED',
          'VOICE_ALL',
          'VOICE_INITIATED',
          'VOICE_RINGING',
          'VOICE_ANSWERED',
          'VOICE_COMPLETED',
          'VOICE_BUSY',
          'VOICE_NO_ANSWER',
          'VOICE_FAILED',
          'VOICE_TTL_EXPIRED',
          'MEDIA_ALL',
          'MEDIA_PENDING',
          'MEDIA_QUEUED',
          'MEDIA_SUCCESSFUL',
          'MEDIA_DELIVERED',
          'MEDIA_INVALID',
          'MEDIA_INVALID_MESSAGE',
          'MEDIA_UNREACHABLE',
          'MEDIA_CARRIER_UNREACHABLE',
          'MEDIA_BLOCKED',
          'MEDIA_CARRIER_BLOCKED',
          'MEDIA_SPAM',
          'MEDIA_UNKNOWN',
          'MEDIA_TTL_EXPIRED',
          'MEDIA_FILE_INACCESSIBLE',
          'MEDIA_FILE_TYPE_UNSUPPORTED',
          'MEDIA_FILE_SIZE_EXCEEDED',
          'RCS_ALL',
          'RCS_QUEUED',
          'RCS_SENT',
          'RCS_DELIVERED',
          'RCS_READ',
          'RCS_FAILED',
          'RCS_TTL_EXPIRED',
          'RCS_PROTECT_BLOCKED',
          'RCS_FALLEN_BACK_TO_SMS',
        ]),
        { min: 1, max: 52 },
      ),
      CloudWatchLogsDestination: z
        .object({
          IamRoleArn: wireString({ min: 20, max: 2048, pattern: /^arn:\S+$/u }),
          LogGroupArn: wireString({ min: 20, max: 2048, pattern: /^arn:\S+$/u }),
        })
        .optional(),
      KinesisFirehoseDestination: z
        .object({
          IamRoleArn: wireString({ min: 20, max: 2048, pattern: /^arn:\S+$/u }),
          DeliveryStreamArn: wireString({ min: 20, max: 2048, pattern: /^arn:\S+$/u }),
        })
        .optional(),
      SnsDestination: z.object({ TopicArn: wireString({ min: 20, max: 2048, pattern: /^arn:\S+$/u }) }).optional(),
    })
    .optional(),
});
