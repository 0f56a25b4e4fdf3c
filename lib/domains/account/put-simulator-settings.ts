import { defineOperation } from '@/lib/operations/define-operation';
import { presentSimulatorSettings } from './account.present';
import { changeSimulatorSettings } from './account.rows';
import { putSimulatorSettingsInput, simulatorSettingsOutput } from './account.shapes';

/** PutSimulatorSettings: sets how the simulator carrier treats other numbers, for messages handed over from now on. */
export const putSimulatorSettings = defineOperation({
  name: 'PutSimulatorSettings',
  exposure: 'console',
  access: 'write',
  input: putSimulatorSettingsInput,
  output: simulatorSettingsOutput,
  errors: {},
  async handler(input, context) {
    return presentSimulatorSettings(
      await changeSimulatorSettings(context, {
        outcomeShares: input.OutcomeShares,
        acceptanceDelayMilliseconds: input.AcceptanceDelayMilliseconds,
        deliveryDelayMilliseconds: input.DeliveryDelayMilliseconds,
      }),
    );
  },
});
