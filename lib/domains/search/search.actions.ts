'use server';

import { callFromAction } from '@/lib/console/call-from-action';
import { routes } from '@/lib/routes';
import { searchResources as operation } from '.';
import type { ResourceHit } from './search.shapes';

/** Where each kind is shown, and what its group is called. */
const placeOf: Record<ResourceHit['Kind'], { group: string; href: (id: string) => string }> = {
  'phone-number': { group: 'Phone numbers', href: (id) => routes.phoneNumbers.detail(id) },
  pool: { group: 'Phone pools', href: (id) => routes.phonePools.detail(id) },
  'protect-configuration': {
    group: 'Protect configurations',
    href: (id) => routes.protectConfigurations.detail(id),
  },
  'sender-id': { group: 'Sender IDs', href: (id) => routes.senderIds.detail(id) },
  'configuration-set': { group: 'Configuration sets', href: (name) => routes.configurationSets.detail(name) },
  alarm: { group: 'Alarms', href: (name) => routes.alarms.detail(name) },
  topic: { group: 'Topics', href: (name) => routes.destinations.topic(name) },
  'opt-out-list': { group: 'Opt-out lists', href: (name) => routes.optOutLists.detail(name) },
  'verified-destination-number': { group: 'Verified numbers', href: () => routes.verifiedNumbers },
  message: { group: 'Messages', href: (id) => routes.messages.detail(id) },
  conversation: { group: 'Messages', href: (number) => routes.messages.conversation(number) },
  'messages-to': { group: 'Messages', href: (number) => routes.messages.to(number) },
};

/**
 * What the command palette shows for a text.
 * @throws Error when the search is refused or fails; the palette says so
 */
export async function searchResources(query: string) {
  const result = await callFromAction(operation, { Query: query });
  if (!result.ok) throw new Error(result.error.message);
  return result.data.Hits.map(({ Kind, ResourceId, Label, Description }) => ({
    id: `${Kind} ${ResourceId}`,
    label: Label,
    description: Description,
    group: placeOf[Kind].group,
    href: placeOf[Kind].href(ResourceId),
  }));
}
