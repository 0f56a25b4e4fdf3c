import { defineOperation } from '@/lib/operations/define-operation';
import { presentSimulatorSettings } from './account.present';
import { readSimulatorSettings } from './account.rows';
import { getSimulatorSettingsInput, simulatorSettingsOutput } from './account.shapes';

/** GetSimulatorSettings: how the simulator carrier treats numbers that are neither success nor failure numbers. */
export const getSimulatorSettings = defineOperation({
  name: 'GetSimulatorSettings',
  exposure: 'console',
  access: 'read',
  input: getSimulatorSettingsInput,
  output: simulatorSettingsOutput,
  errors: {},
  async handler(_, context) {
    return presentSimulatorSettings(await readSimulatorSettings(context));
  },
});
