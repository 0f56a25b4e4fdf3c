import { putTags } from '@/lib/domains/tags/tags.rows';
import { defineOperation } from '@/lib/operations/define-operation';
import { lockWorkspace } from '@/lib/operations/lock-workspace';
import { conflict, notFound, quotaExceeded } from '@/lib/operations/operation-error';
import { quota } from '@/lib/reference/quotas';
import { presentVerifiedDestination, verifiedDestinationTail } from './verified-destinations.present';
import { countVerifiedDestinations, findByDestination, insertVerifiedDestination } from './verified-destinations.rows';
import { parseDestination } from './verified-destinations.rules';
import {
  createVerifiedDestinationNumberInput,
  createVerifiedDestinationNumberOutput,
} from './verified-destinations.shapes';

/** CreateVerifiedDestinationNumber: adds a number, to be verified by a code. Nothing is sent yet. */
export const createVerifiedDestinationNumber = defineOperation({
  name: 'CreateVerifiedDestinationNumber',
  exposure: 'public',
  access: 'write',
  input: createVerifiedDestinationNumberInput,
  output: createVerifiedDestinationNumberOutput,
  errors: {
    ConflictException: ['RESOURCE_ALREADY_EXISTS'],
    ResourceNotFoundException: [],
    ServiceQuotaExceededException: ['VERIFIED_DESTINATION_NUMBERS_PER_ACCOUNT', 'TAGS_PER_RESOURCE'],
    ValidationException: ['INVALID_PARAMETER', 'DESTINATION_COUNTRY_BLOCKED'],
  },
  // It has no id yet: a policy must allow every one of the workspace.
  resources: () => [verifiedDestinationTail('*')],
  async handler(input, context) {
    const destination = parseDestination(input.DestinationPhoneNumber);
    if (input.RcsAgentId !== undefined) throw notFound('rcs-agent', input.RcsAgentId);
    await lockWorkspace(context);
    const existing = await findByDestination(context, destination);
    if (existing !== undefined) {
      throw conflict(
        'RESOURCE_ALREADY_EXISTS',
        `${destination} was added already.`,
        'verified-destination-number',
        existing,
      );
    }
    const most = quota('verifiedDestinationNumbers');
    if ((await countVerifiedDestinations(context)) >= most) {
      throw quotaExceeded(
        'VERIFIED_DESTINATION_NUMBERS_PER_ACCOUNT',
        `This workspace has its ${most} verified destination numbers already. Delete one, or ask for a higher quota.`,
      );
    }
    const row = await insertVerifiedDestination(context, destination);
    await putTags(context, verifiedDestinationTail(row.verifiedDestinationNumberId), input.Tags ?? []);
    return { ...presentVerifiedDestination(context, row), Tags: input.Tags };
  },
});
