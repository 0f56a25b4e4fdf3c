import type { senderIds } from '@/db/schema';
import { formatDollars } from '@/lib/money';
import type { OperationContext } from '@/lib/operations/call-context';
import { countryByIso } from '@/lib/reference/countries';
import { displayedSenderId } from '@/lib/reference/displayed-sender-id';
import { partsPerSecond } from '@/lib/reference/throughput';
import type { DetailedSenderId, SenderIdInformation } from './sender-ids.shapes';

export type SenderIdRow = typeof senderIds.$inferSelect;

/** A sender ID is one name in one country. */
export interface SenderIdKey {
  readonly senderId: string;
  readonly isoCountryCode: string;
}

/** The tail of a sender ID's ARN: its name for tags, authorisation and its lane. */
export const senderIdTail = ({ senderId, isoCountryCode }: SenderIdKey) => `sender-id/${senderId}/${isoCountryCode}`;

export function presentSenderId(context: OperationContext, row: SenderIdRow): SenderIdInformation {
  return {
    SenderIdArn: context.arn(senderIdTail(row)),
    SenderId: row.senderId,
    IsoCountryCode: row.isoCountryCode,
    MessageTypes: row.messageTypes,
    MonthlyLeasingPrice: formatDollars(row.monthlyLeasingPriceMicros),
    DeletionProtectionEnabled: row.deletionProtectionEnabled,
    Registered: row.registered,
    RegistrationId: row.registrationId ?? undefined,
  };
}

export function presentDetailedSenderId(context: OperationContext, row: SenderIdRow): DetailedSenderId {
  const { senderId, isoCountryCode, registered } = row;
  return {
    ...presentSenderId(context, row),
    CountryName: countryByIso(isoCountryCode)?.name ?? isoCountryCode,
    PoolId: row.poolId ?? undefined,
    CreatedTimestamp: row.createdAt,
    DisplayedAs: displayedSenderId(senderId, isoCountryCode, registered),
    PartsPerSecond: partsPerSecond('SENDER_ID', isoCountryCode),
  };
}
