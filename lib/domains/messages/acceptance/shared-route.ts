import { countryByIso } from '@/lib/reference/countries';
import { hasSharedRoutes, usTerritories } from '@/lib/reference/originator-offers';

/** The countries that a dedicated number of this country sends to. */
export function servedCountries(iso: string): readonly string[] {
  return iso === 'US' ? ['US', ...usTerritories] : [iso];
}

interface SharedRoute {
  readonly originator: string;
  readonly originatorId: string;
  readonly why: string;
}

/** Five digits that stand for the service's own short code in a country; nobody's number, and always the same. */
function sharedShortCode(iso: string): string {
  return String(30000 + ((iso.charCodeAt(0) - 65) * 26 + (iso.charCodeAt(1) - 65)) * 97);
}

/**
 * The service's own route to a country, as its recipients see it (countries.json, `displayedOriginRules`): NOTICE where
 * sender IDs are shown, else a shared short code. Verification codes have a route everywhere, so that a number can be
 * verified before its workspace has an originator there.
 */
export function sharedRouteOriginator(
  iso: string,
  purpose: 'SEND' | 'VERIFICATION' | 'REPLY',
): SharedRoute | undefined {
  if (!hasSharedRoutes(iso) && purpose !== 'VERIFICATION') return undefined;
  const originatorId = `shared-route/${iso}`;
  return countryByIso(iso)?.senderIds === 'no'
    ? { originator: sharedShortCode(iso), originatorId, why: 'A shared short code: the country shows no sender IDs.' }
    : { originator: 'NOTICE', originatorId, why: 'The generic sender ID of a shared route.' };
}
