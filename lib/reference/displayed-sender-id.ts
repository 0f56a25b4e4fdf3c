import { countryByIso } from './countries';

/**
 * A sender ID as recipients see it: itself, or the stand-in of a country that wants a registration which is missing
 * (countries.json, `displayedOriginRules`; guide 3180-3184 for Singapore).
 */
export function displayedSenderId(senderId: string, isoCountryCode: string, registered: boolean): string {
  if (registered) return senderId;
  if (isoCountryCode === 'SG') return 'LIKELY-SCAM';
  return countryByIso(isoCountryCode)?.senderIds === 'registration-required' ? 'NOTICE' : senderId;
}
