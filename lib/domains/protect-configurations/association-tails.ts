import type { OperationContext } from '@/lib/operations/call-context';
import { resourceId } from '@/lib/operations/resource-id';
import { protectConfigurationTail } from './protect-configurations.rules';
import { idOf } from './protect-configurations.rows';

/** Both ends of an association: a policy must allow the one and the other. */
export const associationTails = (
  input: { ProtectConfigurationId: string; ConfigurationSetName: string },
  context: OperationContext,
): string[] => [
  protectConfigurationTail(idOf(context, input.ProtectConfigurationId)),
  `configuration-set/${resourceId(context.workspace, 'configuration-set', input.ConfigurationSetName, 'ConfigurationSetName')}`,
];
