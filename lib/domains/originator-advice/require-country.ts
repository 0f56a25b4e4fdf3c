import { notFound } from '@/lib/operations/operation-error';
import { countryByIso, type Country } from '@/lib/reference/countries';

/** @throws ResourceNotFoundException for a country that the service does not send to */
export function requireCountry(isoCountryCode: string): Country {
  const country = countryByIso(isoCountryCode);
  if (!country) throw notFound('country', isoCountryCode);
  return country;
}
