// Generated from the service model by scripts/generate-wire-shapes.ts.
import { z } from 'zod';
import { secret, wireEnum, wireMap, wireString } from '../wire-types';

export const sendDestinationNumberVerificationCodeInput = z.object({
  VerifiedDestinationNumberId: wireString({ min: 1, max: 256, pattern: /^[A-Za-z0-9_:/-]+$/u }),
  VerificationChannel: wireEnum(['TEXT', 'VOICE']),
  LanguageCode: wireEnum([
    'DE_DE',
    'EN_GB',
    'EN_US',
    'ES_419',
    'ES_ES',
    'FR_CA',
    'FR_FR',
    'IT_IT',
    'JA_JP',
    'KO_KR',
    'PT_BR',
    'ZH_CN',
    'ZH_TW',
  ]).optional(),
  OriginationIdentity: wireString({ min: 1, max: 256, pattern: /^[A-Za-z0-9_:/\+-]+$/u }).optional(),
  ConfigurationSetName: wireString({ min: 1, max: 256, pattern: /^[A-Za-z0-9_:/-]+$/u }).optional(),
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
});
export const sendDestinationNumberVerificationCodeOutput = z.object({ MessageId: wireString() });
