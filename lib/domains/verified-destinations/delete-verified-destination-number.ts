import { removeAllTags } from '@/lib/domains/tags/tags.rows';
import { defineOperation } from '@/lib/operations/define-operation';
import { lockWorkspace } from '@/lib/operations/lock-workspace';
import { conflict } from '@/lib/operations/operation-error';
import { presentVerifiedDestination, verifiedDestinationTail } from './verified-destinations.present';
import { deleteVerifiedDestination, lockVerifiedDestination } from './verified-destinations.rows';
import { deletableFrom, verifiedDestinationId } from './verified-destinations.rules';
import {
  deleteVerifiedDestinationNumberInput,
  deleteVerifiedDestinationNumberOutput,
} from './verified-destinations.shapes';

/**
 * DeleteVerifiedDestinationNumber: takes a number away, verified or not, once a day has passed since it was added: the ten
 * places of a sandbox would otherwise reach any number of people in an hour (guide 727).
 */
export const deleteVerifiedDestinationNumber = defineOperation({
  name: 'DeleteVerifiedDestinationNumber',
  exposure: 'public',
  access: 'write',
  input: deleteVerifiedDestinationNumberInput,
  output: deleteVerifiedDestinationNumberOutput,
  errors: {
    ConflictException: ['RESOURCE_DELETION_NOT_ALLOWED'],
    ResourceNotFoundException: [],
    ValidationException: ['INVALID_ARN'],
  },
  resources: (input, context) => [
    verifiedDestinationTail(verifiedDestinationId(context, input.VerifiedDestinationNumberId)),
  ],
  async handler(input, context) {
    const id = verifiedDestinationId(context, input.VerifiedDestinationNumberId);
    await lockWorkspace(context);
    const row = await lockVerifiedDestination(context, id);
    const from = deletableFrom(row.createdAt);
    if (context.now < from) {
      throw conflict(
        'RESOURCE_DELETION_NOT_ALLOWED',
        `${row.destinationPhoneNumber} can be deleted from ${from.toISOString()} on, 24 hours after it was added.`,
        'verified-destination-number',
        id,
      );
    }
    await deleteVerifiedDestination(context, id);
    await removeAllTags(context, verifiedDestinationTail(id));
    return presentVerifiedDestination(context, row);
  },
});
