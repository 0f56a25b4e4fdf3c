/** Every URL of the console, and the navigation made of them. Code never writes a path by hand. */

/** What the page of spend keeps in its address. */
type SpendQuery = { month?: string | undefined; by?: string | undefined; tab?: string | undefined };

type Query = Record<string, string | number | undefined>;

/** The filter of a table in its URL: every property equals its value. */
function withFilter(path: string, filter: Readonly<Record<string, string | undefined>>, query: Query = {}): string {
  const tokens = Object.entries(filter)
    .filter((entry): entry is [string, string] => entry[1] !== undefined)
    .map(([property, value]) => ['filter', `${property}=${value}`]);
  const own = Object.entries(query).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]]));
  const all = [...own, ...tokens];
  return all.length === 0 ? path : `${path}?${new URLSearchParams(all)}`;
}

/** What `/messages` and `/delivery` are filtered by, as their URLs spell it. */
export interface MessageFilter {
  channel?: string | undefined;
  'iso-country-code'?: string | undefined;
  'origination-identity'?: string | undefined;
  'configuration-set-name'?: string | undefined;
  'message-type'?: string | undefined;
}

/** Appends the parameters that have a value; without any the path stays bare. */
function withQuery(path: string, query: Query): string {
  const entries = Object.entries(query).filter((entry): entry is [string, string | number] => entry[1] !== undefined);
  if (entries.length === 0) return path;
  return `${path}?${new URLSearchParams(entries.map(([name, value]) => [name, String(value)]))}`;
}

const segment = encodeURIComponent;

export const routes = {
  home: '/',
  /** `callbackUrl` is the path to return to after signing in. */
  signIn: (callbackUrl?: string) => withQuery('/sign-in', { callbackUrl }),
  /** Where somebody agrees to get mail; needs no sign-in. */
  confirmSubscription: (token?: string) => withQuery('/subscriptions/confirm', { token }),
  /** Where somebody ends that again. */
  unsubscribe: (token?: string) => withQuery('/subscriptions/unsubscribe', { token }),
  /** Makes the first administrator, once. */
  setUp: '/setup',
  /** The tutorial, at one of its steps. */
  quickStart: (step?: string) => withQuery('/quick-start', { step }),
  overview: '/overview',
  phonePools: {
    list: '/phone-pools',
    create: '/phone-pools/create',
    detail: (poolId: string, tab?: string) => withQuery(`/phone-pools/${segment(poolId)}`, { tab }),
    editTwoWay: (poolId: string) => `/phone-pools/${segment(poolId)}/two-way/edit`,
    editOptOuts: (poolId: string) => `/phone-pools/${segment(poolId)}/opt-outs/edit`,
  },
  phoneNumbers: {
    list: '/phone-numbers',
    /** The wizard for every type of originator. */
    request: '/phone-numbers/create',
    requestSimulator: '/phone-numbers/simulator/create',
    detail: (phoneNumberId: string, tab?: string) => withQuery(`/phone-numbers/${segment(phoneNumberId)}`, { tab }),
    editTwoWay: (phoneNumberId: string) => `/phone-numbers/${segment(phoneNumberId)}/two-way/edit`,
    editOptOuts: (phoneNumberId: string) => `/phone-numbers/${segment(phoneNumberId)}/opt-outs/edit`,
  },
  senderIds: {
    list: '/sender-ids',
    /** The same wizard, reached from the sender IDs. */
    request: '/sender-ids/create',
    /** `id` is `<sender ID>/<country>`, as in its ARN. */
    detail: (id: string, tab?: string) => withQuery(`/sender-ids/${id.split('/').map(segment).join('/')}`, { tab }),
  },
  configurationSets: {
    list: '/configuration-sets',
    create: '/configuration-sets/create',
    detail: (configurationSetName: string, tab?: string) =>
      withQuery(`/configuration-sets/${segment(configurationSetName)}`, { tab }),
    addDestination: (configurationSetName: string) =>
      `/configuration-sets/${segment(configurationSetName)}/event-destinations/create`,
    editDestination: (configurationSetName: string, eventDestinationName: string) =>
      `/configuration-sets/${segment(configurationSetName)}/event-destinations/${segment(eventDestinationName)}/edit`,
  },
  optOutLists: {
    list: '/opt-out-lists',
    detail: (optOutListName: string, tab?: string) => withQuery(`/opt-out-lists/${segment(optOutListName)}`, { tab }),
    /** The list with one of its numbers looked up. */
    number: (optOutListName: string, phoneNumber: string) =>
      withQuery(`/opt-out-lists/${segment(optOutListName)}`, { filter: `number=${phoneNumber}` }),
    import: (optOutListName: string, importId: string) =>
      `/opt-out-lists/${segment(optOutListName)}/imports/${segment(importId)}`,
    /** A list's numbers as CSV; takes the table's own query. */
    export: (optOutListName: string) => `/api/export/opted-out-numbers/${segment(optOutListName)}`,
    /** The lines that an import rejected, as CSV. */
    exportRejections: (importId: string) => `/api/export/opt-out-import-rejections/${segment(importId)}`,
  },
  protectConfigurations: {
    list: '/protect-configurations',
    create: '/protect-configurations/create',
    detail: (protectConfigurationId: string, tab?: string) =>
      withQuery(`/protect-configurations/${segment(protectConfigurationId)}`, { tab }),
    /** The country rules of one channel, those that a filter finds. */
    rules: (protectConfigurationId: string, tab: string, filter: { find?: string; rule?: string }) =>
      withQuery(`/protect-configurations/${segment(protectConfigurationId)}`, { tab, ...filter }),
    editAssociations: (protectConfigurationId: string) =>
      `/protect-configurations/${segment(protectConfigurationId)}/associations/edit`,
  },
  /** The test page, prefilled with what is given. */
  send: (
    prefill: {
      OriginationIdentity?: string;
      DestinationPhoneNumber?: string;
      ConfigurationSetName?: string;
      ProtectConfigurationId?: string;
      MessageBody?: string;
    } = {},
  ) => withQuery('/send', prefill),
  messageParts: '/message-parts',
  /** The virtual phone of one destination number. */
  handset: (phoneNumber?: string, peerIdentity?: string) =>
    withQuery('/handset', { PhoneNumber: phoneNumber, PeerIdentity: peerIdentity }),
  messages: {
    list: '/messages',
    /** The list as CSV; takes the list's own query. */
    export: '/api/export/messages',
    detail: (messageId: string, tab?: string) => withQuery(`/messages/${segment(messageId)}`, { tab }),
    /** All that one person and we have said to each other. */
    conversation: (phoneNumber: string) => `/messages/conversations/${segment(phoneNumber)}`,
    /** All that named one configuration set. */
    ofSet: (configurationSetName: string) =>
      withQuery('/messages', { filter: `configuration-set-name=${configurationSetName}` }),
    /** All that went to one country. */
    toCountry: (isoCountryCode: string) => withQuery('/messages', { filter: `iso-country-code=${isoCountryCode}` }),
    /**
     * Those that meet every condition.
     * @param filter `accepted` is `24h`, or two moments such as `2026-11-21T08:00Z/2026-11-22T08:00Z`; `outcome` is
     *   DELIVERED, PENDING or FAILED
     */
    where: (filter: MessageFilter & { status?: string; outcome?: string; accepted?: string }) =>
      withFilter('/messages', { ...filter }),
    /** All that went to one number. */
    to: (phoneNumber: string) => withQuery('/messages', { filter: `destination-phone-number=${phoneNumber}` }),
  },
  delivery: {
    /** How messages fared: `range` is `24h`, `7d`, `30d`, `90d` or `2026-11-01/2026-11-15`. */
    page: (query: { range?: string | undefined; by?: string | undefined } = {}, filter: MessageFilter = {}) =>
      withFilter('/delivery', { ...filter }, query),
    /** The table of the page as CSV; takes the page's own query. */
    export: '/api/export/delivery',
  },
  /** Log groups, streams and topics: where events are published to. */
  destinations: {
    list: (tab?: string) => withQuery('/destinations', { tab }),
    logGroup: (logGroupName: string, tab?: string) =>
      withQuery(`/destinations/log-groups/${segment(logGroupName)}`, { tab }),
    createStream: '/destinations/streams/create',
    stream: (streamName: string) => `/destinations/streams/${segment(streamName)}`,
    editStream: (streamName: string) => `/destinations/streams/${segment(streamName)}/edit`,
    topic: (topicName: string, tab?: string) => withQuery(`/destinations/topics/${segment(topicName)}`, { tab }),
    /** The log of a topic, of one subscription and status. */
    deliveries: (topicName: string, subscriptionId: string, status?: string) =>
      `/destinations/topics/${segment(topicName)}?${new URLSearchParams([
        ['tab', 'deliveries'],
        ['filter', `subscription=${subscriptionId}`],
        ...(status === undefined ? [] : [['filter', `status=${status}`]]),
      ])}`,
  },
  alarms: {
    /** `state` shows those that are in it. */
    list: (state?: string) => withQuery('/alarms', { filter: state === undefined ? undefined : `StateValue=${state}` }),
    create: '/alarms/create',
    detail: (alarmName: string, tab?: string) => withQuery(`/alarms/${segment(alarmName)}`, { tab }),
    edit: (alarmName: string) => `/alarms/${segment(alarmName)}/edit`,
  },
  activity: {
    list: '/activity',
    /** The list as CSV; takes the list's own query. */
    export: '/api/export/activity',
    detail: (eventId: string) => `/activity/${segment(eventId)}`,
    /** All that was done with one resource, by its id or name. */
    of: (resource: string) => withQuery('/activity', { filter: `resource=${resource}` }),
    /** All that one person did. */
    by: (userName: string) => withQuery('/activity', { filter: `user-name=${userName}` }),
  },
  prices: {
    /** The price table, of a day (`2026-12-01`) where one is given. */
    list: (day?: string) => withQuery('/spend/prices', { day }),
    tab: (tab: string) => withQuery('/spend/prices', { tab }),
    /** The prices of one country. */
    ofCountry: (isoCountryCode: string) => withQuery('/spend/prices', { filter: `iso-country-code=${isoCountryCode}` }),
    /** The table as a rate card that can be imported again; takes the table's own query. */
    export: '/api/export/prices',
    import: '/spend/prices/imports/create',
    imported: (importId: string) => `/spend/prices/imports/${segment(importId)}`,
    /** The rows of an import as CSV; takes the table's own query. */
    exportImported: (importId: string) => `/api/export/price-import-rows/${segment(importId)}`,
    /** All that held and will hold for one kind of message; `*` is `any` in the address. */
    history: (isoCountryCode: string, channel: string, originatorType: string) =>
      `/spend/prices/${segment(isoCountryCode)}/${segment(channel)}/${originatorType === '*' ? 'any' : segment(originatorType)}`,
  },
  spend: {
    /** A month (`YYYY-MM`), the present one where none is named, and what it is drawn by. */
    page: (query: SpendQuery = {}) => withQuery('/spend', query),
    /** What the page shows, as CSV. */
    export: (query: SpendQuery = {}) => withQuery('/api/export/spend', query),
  },
  countries: {
    list: '/countries',
    /** `configurationSetName` is the set that its readiness is asked with. */
    detail: (isoCountryCode: string, configurationSetName?: string) =>
      withQuery(`/countries/${segment(isoCountryCode)}`, { 'configuration-set': configurationSetName }),
  },
  verifiedNumbers: '/verified-numbers',
  settings: '/settings',
  settingsTab: (tab: string) => withQuery('/settings', { tab }),
  accountSecurity: '/account/security',
} as const;

export type NavigationLink = { label: string; href: string };
/** Links under a heading; those at the top, which everything else follows from, stand without one. */
export type NavigationGroup = { label?: string; links: readonly NavigationLink[] };

/** The side navigation, from general to specific. */
export const navigation: readonly NavigationGroup[] = [
  {
    links: [
      { label: 'Overview', href: routes.overview },
      { label: 'Quick start', href: routes.quickStart() },
    ],
  },
  {
    label: 'Configurations',
    links: [
      { label: 'Phone pools', href: routes.phonePools.list },
      { label: 'Phone numbers', href: routes.phoneNumbers.list },
      { label: 'Sender IDs', href: routes.senderIds.list },
      { label: 'Configuration sets', href: routes.configurationSets.list },
      { label: 'Opt-out lists', href: routes.optOutLists.list },
    ],
  },
  {
    label: 'Protect',
    links: [{ label: 'Protect configurations', href: routes.protectConfigurations.list }],
  },
  {
    label: 'Shortcuts',
    links: [
      { label: 'Test SMS sending', href: routes.send() },
      { label: 'Message part preview', href: routes.messageParts },
      { label: 'Handset', href: routes.handset() },
    ],
  },
  {
    label: 'Monitoring',
    links: [
      { label: 'Messages', href: routes.messages.list },
      { label: 'Delivery', href: routes.delivery.page() },
      { label: 'Spend', href: routes.spend.page() },
      { label: 'Alarms', href: routes.alarms.list() },
      { label: 'Event destinations', href: routes.destinations.list() },
      { label: 'Activity', href: routes.activity.list },
    ],
  },
  {
    label: 'Account',
    links: [
      { label: 'Verified numbers', href: routes.verifiedNumbers },
      { label: 'Countries and regions', href: routes.countries.list },
      { label: 'Settings', href: routes.settings },
    ],
  },
];

/** The link that is active on a page: the one whose path is the longest beginning of the page's path. */
export function findActiveHref(groups: readonly NavigationGroup[], pathname: string): string | undefined {
  return groups
    .flatMap((group) => group.links)
    .map((link) => link.href)
    .filter((href) => pathname === href || pathname.startsWith(`${href}/`))
    .sort((a, b) => b.length - a.length)[0];
}

/** True on pages that create or edit something: there the side navigation starts closed. */
export function isFormPath(pathname: string): boolean {
  return /\/(create|edit)$/.test(pathname);
}
