import type { OperationContext } from '@/lib/operations/call-context';
import { conflict } from '@/lib/operations/operation-error';
import { targetForms, type TargetKind } from './event-destinations.rules';
import { setsPublishingTo } from './targets.rows';

/**
 * Holds a target that is locked while event destinations publish to it.
 * @throws ConflictException RESOURCE_NOT_EMPTY, naming the sets
 */
export async function checkUnused(context: OperationContext, kind: TargetKind, targetName: string): Promise<void> {
  const sets = await setsPublishingTo(context, kind, targetName);
  if (sets.length === 0) return;
  const { words } = targetForms[kind];
  throw conflict(
    'RESOURCE_NOT_EMPTY',
    `${targetName} gets the events of ${sets.length === 1 ? `configuration set ${sets[0]}` : `configuration sets ${sets.join(', ')}`}: delete those event destinations first.`,
    words.replace(' ', '-'),
    targetName,
  );
}
