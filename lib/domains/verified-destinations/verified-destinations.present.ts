import type { verifiedDestinationNumbers } from '@/db/schema';
import type { OperationContext } from '@/lib/operations/call-context';
import type { VerifiedDestinationInformation } from './verified-destinations.shapes';

export type VerifiedDestinationRow = typeof verifiedDestinationNumbers.$inferSelect;

/** The tail of a verified number's ARN: its name for tags and authorisation. */
export const verifiedDestinationTail = (verifiedDestinationNumberId: string) =>
  `verified-destination-number/${verifiedDestinationNumberId}`;

export function presentVerifiedDestination(
  context: OperationContext,
  row: VerifiedDestinationRow,
): VerifiedDestinationInformation {
  return {
    VerifiedDestinationNumberArn: context.arn(verifiedDestinationTail(row.verifiedDestinationNumberId)),
    VerifiedDestinationNumberId: row.verifiedDestinationNumberId,
    DestinationPhoneNumber: row.destinationPhoneNumber,
    Status: row.status,
    CreatedTimestamp: row.createdAt,
  };
}
