import { requireOptOutList } from '@/lib/domains/opt-out-lists/opt-out-lists.rows';
import { checkTwoWayChannel } from '@/lib/domains/topics/two-way-channel';
import { defineOperation } from '@/lib/operations/define-operation';
import { lockWorkspace } from '@/lib/operations/lock-workspace';
import { resourceId } from '@/lib/operations/resource-id';
import { originatorsOfPool } from './originators.rows';
import { poolTail, presentPool } from './pools.present';
import { requirePool, updatePoolRow } from './pools.rows';
import { changeReceivingSettings, checkTwoWayCountry } from './receiving-settings.rules';
import { updatePoolInput, updatePoolOutput } from './pools.shapes';

/** UpdatePool: changes a pool's settings for all its originators; what the input leaves out stays. */
export const updatePool = defineOperation({
  name: 'UpdatePool',
  exposure: 'public',
  access: 'write',
  input: updatePoolInput,
  output: updatePoolOutput,
  errors: {
    ResourceNotFoundException: [],
    ValidationException: [
      'INVALID_ARN',
      'INVALID_PARAMETER',
      'MISSING_PARAMETER',
      'PARAMETERS_CANNOT_BE_USED_TOGETHER',
      'RESOURCE_NOT_ACCESSIBLE',
      'TWO_WAY_CHANNEL_NOT_PRESENT',
      'TWO_WAY_NOT_ENABLED',
      'TWO_WAY_NOT_SUPPORTED_IN_COUNTRY',
    ],
  },
  resources: ({ PoolId }, { workspace }) => [poolTail(resourceId(workspace, 'pool', PoolId, 'PoolId'))],
  async handler(input, context) {
    await lockWorkspace(context);
    const pool = await requirePool(context, input.PoolId);
    const receiving = changeReceivingSettings(pool, input);
    if (receiving.twoWayEnabled && !pool.twoWayEnabled) {
      for (const { phoneNumber, isoCountryCode } of await originatorsOfPool(context, pool.poolId)) {
        if (phoneNumber !== null) checkTwoWayCountry({ phoneNumber, isoCountryCode });
      }
    }
    await checkTwoWayChannel(context, input);
    const row = await updatePoolRow(context, pool.poolId, {
      ...receiving,
      optOutListName:
        input.OptOutListName === undefined
          ? pool.optOutListName
          : (await requireOptOutList(context, input.OptOutListName)).optOutListName,
      sharedRoutesEnabled: input.SharedRoutesEnabled ?? pool.sharedRoutesEnabled,
      deletionProtectionEnabled: input.DeletionProtectionEnabled ?? pool.deletionProtectionEnabled,
    });
    return presentPool(context, row);
  },
});
