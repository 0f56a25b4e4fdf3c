import { requireOptOutList } from '@/lib/domains/opt-out-lists/opt-out-lists.rows';
import { defaultOptOutList } from '@/lib/domains/opt-out-lists/opt-out-lists.rules';
import { associateOriginationIdentity } from '@/lib/domains/pools';
import { requirePool, takeKeywordsFrom } from '@/lib/domains/pools/pools.rows';
import { settingsTakenFrom } from '@/lib/domains/pools/receiving-settings.rules';
import { putTags } from '@/lib/domains/tags/tags.rows';
import { defineOperation } from '@/lib/operations/define-operation';
import { lockWorkspace } from '@/lib/operations/lock-workspace';
import { notFound, quotaExceeded } from '@/lib/operations/operation-error';
import { resourceId } from '@/lib/operations/resource-id';
import { countryByIso } from '@/lib/reference/countries';
import { monthlyLeasingPriceMicros } from '@/lib/reference/number-prices';
import { quota } from '@/lib/reference/quotas';
import { phoneNumberTail, presentPhoneNumber } from './phone-numbers.present';
import { countPhoneNumbers, insertPhoneNumber, requirePhoneNumber } from './phone-numbers.rows';
import { findOffer } from './phone-numbers.rules';
import {
  requestPhoneNumberInput,
  requestPhoneNumberOutput,
  type RequestPhoneNumberInput,
} from './phone-numbers.shapes';

const canReceive = ({ NumberCapabilities, IsoCountryCode }: RequestPhoneNumberInput) =>
  NumberCapabilities.includes('SMS') && countryByIso(IsoCountryCode)?.twoWay === true;

/**
 * RequestPhoneNumber: leases a number of a type that the country offers (`originatorOffer`). One that has to be registered
 * is PENDING until its registration is complete; any other is ACTIVE at once. With its lane, its tags and its place in a
 * pool it stands or fails as one.
 *
 * Requested for a pool it begins with the pool's settings and keywords (guide 2010: the numbers of a pool share them), since
 * the request has no members for most of them; what it says itself, or cannot be, is judged as for any number that joins.
 */
export const requestPhoneNumber = defineOperation({
  name: 'RequestPhoneNumber',
  exposure: 'public',
  access: 'write',
  input: requestPhoneNumberInput,
  output: requestPhoneNumberOutput,
  errors: {
    ConflictException: [
      'NO_ORIGINATION_IDENTITIES_FOUND',
      ...(associateOriginationIdentity.errors.ConflictException ?? []),
    ],
    ResourceNotFoundException: [],
    ServiceQuotaExceededException: [
      'ORIGINATION_IDENTITIES_PER_POOL',
      'PHONE_NUMBERS_PER_ACCOUNT',
      'TAGS_PER_RESOURCE',
    ],
    ValidationException: [
      'INVALID_ARN',
      'INVALID_PARAMETER',
      'INTERNATIONAL_SENDING_NOT_SUPPORTED',
      'VOICE_CAPABILITY_NOT_AVAILABLE',
    ],
  },
  // The number has no id yet: a policy must allow every number of the workspace.
  resources: () => [phoneNumberTail('*')],
  async handler(input, context) {
    const { IsoCountryCode, NumberType, PoolId, RegistrationId } = input;
    const { workspace } = context;
    const offer = findOffer(input, workspace.region);
    if (RegistrationId !== undefined) {
      throw notFound('registration', resourceId(workspace, 'registration', RegistrationId, 'RegistrationId'));
    }
    await lockWorkspace(context);
    // The model lets PoolId be empty, which names none.
    const pool = PoolId ? await requirePool(context, PoolId) : undefined;
    const { optOutListName } = await requireOptOutList(
      context,
      input.OptOutListName ?? pool?.optOutListName ?? defaultOptOutList,
    );
    const most = quota('numbers');
    if ((await countPhoneNumbers(context)) >= most) {
      throw quotaExceeded(
        'PHONE_NUMBERS_PER_ACCOUNT',
        `This workspace has its ${most} phone numbers already. Release one, or ask for a higher quota.`,
      );
    }
    const { phoneNumberId } = await insertPhoneNumber(context, {
      phoneNumberId: `phone-${context.newHex()}`,
      isoCountryCode: IsoCountryCode,
      status: offer.registration ? 'PENDING' : 'ACTIVE',
      messageType: input.MessageType,
      numberCapabilities: [...new Set(input.NumberCapabilities)],
      numberType: NumberType,
      monthlyLeasingPriceMicros: monthlyLeasingPriceMicros(NumberType, IsoCountryCode),
      ...(pool && settingsTakenFrom(pool, canReceive(input))),
      optOutListName,
      deletionProtectionEnabled: input.DeletionProtectionEnabled ?? false,
      createdAt: context.now,
    });
    await putTags(context, phoneNumberTail(phoneNumberId), input.Tags ?? []);
    if (pool) {
      await takeKeywordsFrom(context, pool, phoneNumberId);
      await context.run(associateOriginationIdentity, {
        PoolId: pool.poolId,
        OriginationIdentity: phoneNumberId,
        IsoCountryCode,
      });
    }
    const row = await requirePhoneNumber(context, phoneNumberId);
    return { ...presentPhoneNumber(context, row), NumberType, Tags: input.Tags };
  },
});
