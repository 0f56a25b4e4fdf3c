import type { phoneNumbers } from '@/db/schema';
import { formatDollars } from '@/lib/money';
import type { OperationContext } from '@/lib/operations/call-context';
import type { PhoneNumberInformation } from './phone-numbers.shapes';

export type PhoneNumberRow = typeof phoneNumbers.$inferSelect;

/** The tail of a number's ARN: its name for tags and authorisation. */
export const phoneNumberTail = (phoneNumberId: string) => `phone-number/${phoneNumberId}`;

export function presentPhoneNumber(context: OperationContext, row: PhoneNumberRow): PhoneNumberInformation {
  return {
    PhoneNumberArn: context.arn(phoneNumberTail(row.phoneNumberId)),
    PhoneNumberId: row.phoneNumberId,
    PhoneNumber: row.phoneNumber,
    Status: row.status,
    IsoCountryCode: row.isoCountryCode,
    MessageType: row.messageType,
    NumberCapabilities: row.numberCapabilities,
    NumberType: row.numberType,
    MonthlyLeasingPrice: formatDollars(row.monthlyLeasingPriceMicros),
    TwoWayEnabled: row.twoWayEnabled,
    TwoWayChannelArn: row.twoWayChannelArn ?? undefined,
    TwoWayChannelRole: row.twoWayChannelRole ?? undefined,
    SelfManagedOptOutsEnabled: row.selfManagedOptOutsEnabled,
    OptOutListName: row.optOutListName,
    InternationalSendingEnabled: row.internationalSendingEnabled,
    DeletionProtectionEnabled: row.deletionProtectionEnabled,
    PoolId: row.poolId ?? undefined,
    RegistrationId: row.registrationId ?? undefined,
    CreatedTimestamp: row.createdAt,
  };
}
