import { defineOperation } from '@/lib/operations/define-operation';
import { lockWorkspace } from '@/lib/operations/lock-workspace';
import { invalid } from '@/lib/operations/operation-error';
import { finishStep, openSteps, readQuickStart, skipStep } from './quick-start.rows';
import { putQuickStartStepInput, quickStartOutput } from './quick-start.shapes';

/**
 * PutQuickStartStep: skips a step, begins it again, or takes something for it that is there already. A skip leaves what
 * another tab has done meanwhile. No activity record: it changes nothing but how far one person has come.
 */
export const putQuickStartStep = defineOperation({
  name: 'PutQuickStartStep',
  exposure: 'console',
  access: 'write',
  audited: false,
  input: putQuickStartStepInput,
  output: quickStartOutput,
  errors: {
    AccessDeniedException: [],
    ResourceNotFoundException: [],
    ValidationException: ['MISSING_PARAMETER', 'PARAMETERS_CANNOT_BE_USED_TOGETHER'],
  },
  async handler({ Step, Status, ResourceId }, context) {
    if (Status === 'DONE' && ResourceId === undefined) {
      throw invalid('MISSING_PARAMETER', 'ResourceId is required for a step that is done.', 'ResourceId');
    }
    if (Status !== 'DONE' && ResourceId !== undefined) {
      throw invalid(
        'PARAMETERS_CANNOT_BE_USED_TOGETHER',
        `ResourceId cannot be used with the status ${Status}.`,
        'ResourceId',
      );
    }
    await lockWorkspace(context);
    const before = await readQuickStart(context);
    if (Status === 'OPEN') await openSteps(context, Step);
    else if (ResourceId !== undefined) await finishStep(context, Step, ResourceId);
    else if (before.Steps.every((one) => one.Step !== Step || one.Status !== 'DONE')) await skipStep(context, Step);
    return readQuickStart(context);
  },
});
