import { and, eq } from 'drizzle-orm';
import { messages, quickStartSteps as steps } from '@/db/schema';
import { requirePerson } from '@/lib/domains/access/own-account.rows';
import { listConfigurationSets } from '@/lib/domains/configuration-sets/configuration-sets.rows';
import { summarisePools } from '@/lib/domains/pools/pools.rows';
import { summariseProtectConfigurations } from '@/lib/domains/protect-configurations/protect-configurations.rows';
import type { OperationContext } from '@/lib/operations/call-context';
import { lockWorkspace } from '@/lib/operations/lock-workspace';
import { conflict, notFound } from '@/lib/operations/operation-error';
import { quickStartSteps, type QuickStartStep, type QuickStartStepName } from './quick-start.shapes';

type StepRow = typeof steps.$inferSelect;

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** What a step can have made: what errors call it, and its name while it is there. */
const resources: Readonly<
  Record<
    QuickStartStepName,
    { type: string; nameOf(context: OperationContext, id: string): Promise<string | undefined> }
  >
> = {
  POOL: {
    type: 'pool',
    async nameOf(context, id) {
      const pool = (await summarisePools(context)).find(({ PoolId }) => PoolId === id);
      return pool && (pool.Name ?? pool.PoolId);
    },
  },
  CONFIGURATION_SET: {
    type: 'configuration-set',
    async nameOf(context, id) {
      const [set] = await listConfigurationSets(context, { names: [id], filters: [] }, undefined, 1);
      return set?.configurationSetName;
    },
  },
  PROTECT_CONFIGURATION: {
    type: 'protect-configuration',
    async nameOf(context, id) {
      const [made] = await summariseProtectConfigurations(context, [id]);
      return made && (made.Name ?? made.ProtectConfigurationId);
    },
  },
  MESSAGE: {
    type: 'message',
    async nameOf({ db, workspace }, id) {
      if (!uuid.test(id)) return undefined;
      const [message] = await db
        .select({ destination: messages.destination })
        .from(messages)
        .where(and(eq(messages.workspaceId, workspace.workspaceId), eq(messages.messageId, id)));
      return message?.destination;
    },
  },
};

const ownSteps = (context: OperationContext) =>
  and(eq(steps.workspaceId, context.workspace.workspaceId), eq(steps.userId, requirePerson(context).userId));
const ownStep = (context: OperationContext, step: QuickStartStepName) => and(ownSteps(context), eq(steps.step, step));

async function presentStep(
  context: OperationContext,
  Step: QuickStartStepName,
  row: StepRow | undefined,
): Promise<QuickStartStep> {
  if (!row) return { Step, Status: 'OPEN' };
  const { status, resourceId } = row;
  if (status === 'SKIPPED' || resourceId === null) return { Step, Status: 'SKIPPED' };
  const name = await resources[Step].nameOf(context, resourceId);
  return {
    Step,
    Status: name === undefined ? 'GONE' : 'DONE',
    ResourceId: resourceId,
    ResourceName: name ?? row.resourceName ?? resourceId,
  };
}

/** How far the caller has come. What a step made is looked up anew, so that its deletion shows. */
export async function readQuickStart(context: OperationContext): Promise<{ Steps: QuickStartStep[] }> {
  const rows = await context.db.select().from(steps).where(ownSteps(context));
  return {
    Steps: await Promise.all(
      quickStartSteps.map((step) =>
        presentStep(
          context,
          step,
          rows.find((row) => row.step === step),
        ),
      ),
    ),
  };
}

/**
 * Holds the workspace, so that of two tabs which create at once the second finds the first one's work. Before any other lock.
 * @throws ConflictException RESOURCE_ALREADY_EXISTS for a step that is done
 */
export async function beginStep(context: OperationContext, step: QuickStartStepName): Promise<void> {
  await lockWorkspace(context);
  const [row] = await context.db.select().from(steps).where(ownStep(context, step));
  const { Status, ResourceId, ResourceName = '' } = await presentStep(context, step, row);
  if (Status !== 'DONE') return;
  const { type } = resources[step];
  throw conflict(
    'RESOURCE_ALREADY_EXISTS',
    `This step is done: it has the ${type.replaceAll('-', ' ')} ${ResourceName}. Begin the step again to create another one.`,
    type,
    ResourceId,
  );
}

async function putStep(
  context: OperationContext,
  step: QuickStartStepName,
  state: Pick<StepRow, 'status' | 'resourceId' | 'resourceName'>,
): Promise<void> {
  const { workspaceId } = context.workspace;
  const { userId } = requirePerson(context);
  await context.db
    .insert(steps)
    .values({ workspaceId, userId, step, ...state })
    .onConflictDoUpdate({ target: [steps.workspaceId, steps.userId, steps.step], set: state });
}

/** Notes in the transaction that made it what a step has made. @throws ResourceNotFoundException */
export async function finishStep(context: OperationContext, step: QuickStartStepName, id: string): Promise<void> {
  const { type, nameOf } = resources[step];
  const resourceName = await nameOf(context, id);
  if (resourceName === undefined) throw notFound(type, id);
  await putStep(context, step, { status: 'DONE', resourceId: id, resourceName });
}

export const skipStep = (context: OperationContext, step: QuickStartStepName) =>
  putStep(context, step, { status: 'SKIPPED', resourceId: null, resourceName: null });

/** Forgets one step, or all; what they made stays. */
export async function openSteps(context: OperationContext, step?: QuickStartStepName): Promise<void> {
  await context.db.delete(steps).where(step === undefined ? ownSteps(context) : ownStep(context, step));
}
