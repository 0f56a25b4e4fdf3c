import { invalid } from '@/lib/operations/operation-error';
import { countryByIso } from '@/lib/reference/countries';

/** How a number, or the numbers of a pool, deal with what people answer. */
export interface ReceivingSettings {
  readonly twoWayEnabled: boolean;
  readonly twoWayChannelArn: string | null;
  readonly twoWayChannelRole: string | null;
  readonly selfManagedOptOutsEnabled: boolean;
}

/** The members of UpdatePool and UpdatePhoneNumber that change them. */
export interface ReceivingSettingsChange {
  readonly TwoWayEnabled?: boolean | undefined;
  readonly TwoWayChannelArn?: string | undefined;
  readonly TwoWayChannelRole?: string | undefined;
  readonly SelfManagedOptOutsEnabled?: boolean | undefined;
}

/** The guide (2261) names Amazon Connect by the host of its region. */
const connectChannel = /^connect\.[a-z0-9-]+\.amazonaws\.com$/;
const isConnectChannel = (channelArn: string) => connectChannel.test(channelArn);

/**
 * The settings after a change. Channel and role go together: a channel that is given comes with the role that is given,
 * or with none, where the topic's own policy decides. Naming a channel turns two-way on unless the change says otherwise,
 * as the guide's command for pools does (2247-2256).
 * Whether a new channel can be reached is for `checkTwoWayChannel` to say.
 * @throws ValidationException TWO_WAY_CHANNEL_NOT_PRESENT, TWO_WAY_NOT_ENABLED, MISSING_PARAMETER for Amazon Connect without
 *   a role, PARAMETERS_CANNOT_BE_USED_TOGETHER for self-managed opt-outs with it
 */
export function changeReceivingSettings(
  current: ReceivingSettings,
  change: ReceivingSettingsChange,
): ReceivingSettings {
  const { TwoWayChannelArn, TwoWayChannelRole } = change;
  const next: ReceivingSettings = {
    twoWayEnabled: change.TwoWayEnabled ?? (TwoWayChannelArn !== undefined || current.twoWayEnabled),
    twoWayChannelArn: TwoWayChannelArn ?? current.twoWayChannelArn,
    twoWayChannelRole: TwoWayChannelRole ?? (TwoWayChannelArn === undefined ? current.twoWayChannelRole : null),
    selfManagedOptOutsEnabled: change.SelfManagedOptOutsEnabled ?? current.selfManagedOptOutsEnabled,
  };
  const channel = next.twoWayChannelArn;
  if (channel === null && (next.twoWayEnabled || TwoWayChannelRole !== undefined)) {
    throw invalid(
      'TWO_WAY_CHANNEL_NOT_PRESENT',
      'Two-way messages need TwoWayChannelArn: the topic or the Amazon Connect that receives them.',
      'TwoWayChannelArn',
    );
  }
  if (channel !== null && isConnectChannel(channel) && next.twoWayChannelRole === null) {
    throw invalid(
      'MISSING_PARAMETER',
      'Amazon Connect receives messages through a role: TwoWayChannelRole is required.',
      'TwoWayChannelRole',
    );
  }
  if (next.selfManagedOptOutsEnabled && !next.twoWayEnabled) {
    throw invalid(
      'TWO_WAY_NOT_ENABLED',
      'Self-managed opt-outs reach you as two-way messages: they need two-way messages turned on.',
      'SelfManagedOptOutsEnabled',
    );
  }
  if (next.selfManagedOptOutsEnabled && channel !== null && isConnectChannel(channel)) {
    throw invalid(
      'PARAMETERS_CANNOT_BE_USED_TOGETHER',
      'Self-managed opt-outs need a topic: they do not work with Amazon Connect.',
      'SelfManagedOptOutsEnabled',
    );
  }
  return next;
}

/**
 * Refuses two-way messages for a number whose country has none (countries.json, `twoWay`).
 * @throws ValidationException TWO_WAY_NOT_SUPPORTED_IN_COUNTRY
 */
export function checkTwoWayCountry(number: { readonly phoneNumber: string; readonly isoCountryCode: string }): void {
  const country = countryByIso(number.isoCountryCode);
  if (country?.twoWay) return;
  throw invalid(
    'TWO_WAY_NOT_SUPPORTED_IN_COUNTRY',
    `${number.phoneNumber} cannot receive: there are no two-way messages in ${country?.name ?? number.isoCountryCode}.`,
    'TwoWayEnabled',
  );
}

/**
 * How a new number begins that is requested for a pool: as the pool is. One that cannot receive begins without two-way
 * messages, which in a pool that has them is the mismatch that its refusal names.
 */
export function settingsTakenFrom(pool: ReceivingSettings, canReceive: boolean): ReceivingSettings {
  const { twoWayEnabled, twoWayChannelArn, twoWayChannelRole, selfManagedOptOutsEnabled } = pool;
  return canReceive || !twoWayEnabled
    ? { twoWayEnabled, twoWayChannelArn, twoWayChannelRole, selfManagedOptOutsEnabled }
    : {
        twoWayEnabled: false,
        twoWayChannelArn: null,
        twoWayChannelRole: null,
        selfManagedOptOutsEnabled: false,
      };
}

/** Whether two originators send what people answer to the same place; off is off, whatever channel is remembered. */
export function haveSameTwoWay(one: ReceivingSettings, other: ReceivingSettings): boolean {
  if (!one.twoWayEnabled || !other.twoWayEnabled) return one.twoWayEnabled === other.twoWayEnabled;
  return one.twoWayChannelArn === other.twoWayChannelArn && one.twoWayChannelRole === other.twoWayChannelRole;
}
