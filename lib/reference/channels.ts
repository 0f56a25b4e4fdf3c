/**
 * The words that messages, limits, events and prices are sorted by. They are the API's own spelling
 * (`NumberType`) with the two kinds of originator that are not numbers added as throughput.json names them.
 */
export const channels = ['TEXT', 'MEDIA', 'VOICE'] as const;
export type Channel = (typeof channels)[number];

/** What numbers and rules call a channel. */
export const capabilityByChannel = { TEXT: 'SMS', MEDIA: 'MMS', VOICE: 'VOICE' } as const satisfies Record<
  Channel,
  string
>;

export const numberTypes = ['SHORT_CODE', 'LONG_CODE', 'TOLL_FREE', 'TEN_DLC', 'SIMULATOR'] as const;
export type NumberType = (typeof numberTypes)[number];

export const originatorTypes = [...numberTypes, 'SENDER_ID', 'SHARED_ROUTE'] as const;
export type OriginatorType = (typeof originatorTypes)[number];
