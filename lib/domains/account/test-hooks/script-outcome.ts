import { defineOperation } from '@/lib/operations/define-operation';
import { invalid } from '@/lib/operations/operation-error';
import { parseE164 } from '@/lib/reference/phone-number';
import { requireTestHooks } from './require-test-hooks';
import { addScriptedOutcome } from './test-hooks.rows';
import { scriptOutcomeInput, scriptOutcomeOutput } from './test-hooks.shapes';

/**
 * ScriptOutcome: says what the simulator carrier will report on the next message to a number, in any order and as often as
 * wanted. Several scripts for one number are used up one by one, the oldest first.
 */
export const scriptOutcome = defineOperation({
  name: 'ScriptOutcome',
  exposure: 'console',
  access: 'write',
  input: scriptOutcomeInput,
  output: scriptOutcomeOutput,
  errors: { AccessDeniedException: [], ValidationException: ['INVALID_PARAMETER'] },
  async handler({ DestinationPhoneNumber, Reports }, context) {
    requireTestHooks(context);
    const destination = parseE164(DestinationPhoneNumber);
    if (destination === undefined) {
      throw invalid(
        'INVALID_PARAMETER',
        `${DestinationPhoneNumber} is not a phone number in E.164 form.`,
        'DestinationPhoneNumber',
      );
    }
    await addScriptedOutcome(context, destination, Reports);
    return {};
  },
});
