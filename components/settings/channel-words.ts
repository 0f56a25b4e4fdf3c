import type { Channel } from '@/lib/reference/channels';

/** What people call the channels of the API. */
export const channelLabels: Readonly<Record<Channel, string>> = { TEXT: 'SMS', MEDIA: 'MMS', VOICE: 'Voice' };

/** In the order that people expect, which is not the API's. */
export const channelOrder: readonly Channel[] = ['TEXT', 'MEDIA', 'VOICE'];

/** Why a button is off for who may not change a setting. */
export const administratorsOnly = 'Only administrators can change this. Ask one for the change or for the permission.';
