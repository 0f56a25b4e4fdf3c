import type { DatabaseSession } from '@/db/client';
import { allowsEverywhere, evaluate } from '@/lib/access/policy';
import { buildArn } from '@/lib/arn';
import { logDefect } from '@/lib/logger';
import { isAudited } from '@/lib/reference/audit-actions';
import { activityRow, recordActivity } from './audit';
import type { Call, OperationContext, Runtime } from './call-context';
import type { AnyOperation, Operation } from './define-operation';
import { oncePerToken } from './idempotency';
import { accessDenied, OperationError } from './operation-error';
import { postgresCode } from './postgres-error';
import { admitRequest } from './request-rate';
import { validateInput } from './validate';

/** Serialisation failure and deadlock: the transaction did nothing and may be run again whole. */
const retriedStates = new Set(['40001', '40P01']);
const mostTries = 5;

/** Whether calls of an operation are recorded: what the guide records, and every change that the console can make beyond it. */
export function isAuditedOperation(operation: AnyOperation): boolean {
  if (operation.exposure === 'internal') return false;
  if (operation.audited !== undefined) return operation.audited;
  return operation.exposure === 'public' ? isAudited(operation.name) : operation.access === 'write';
}

/** The moment of a call by its workspace's clock. */
export function workspaceNow(runtime: Runtime, call: Call): Date {
  return new Date(runtime.clock().getTime() + call.workspace.clockOffsetMilliseconds);
}

interface Frame {
  runtime: Runtime;
  call: Call;
  now: Date;
  db: DatabaseSession;
  afterCommit: (() => void)[];
}

function contextOf(frame: Frame): OperationContext {
  const { runtime, call, now, db, afterCommit } = frame;
  return {
    requestId: call.requestId,
    principal: call.principal,
    workspace: call.workspace,
    settings: runtime.settings,
    db,
    now,
    newUuid: () => runtime.ids.uuid(now),
    newHex: () => runtime.ids.hex(),
    random: (maxExclusive) => runtime.ids.random(maxExclusive),
    arn: (tail) => buildArn(call.workspace, tail),
    run: (operation, input) => runNested(frame, operation, input),
    runRecorded: async (operation, input) => {
      const output = await runNested(frame, operation, input);
      if (isAuditedOperation(operation)) {
        await recordActivity(db, activityRow({ runtime, call, operation, now, input, output }));
      }
      return output;
    },
    afterCommit: (work) => void afterCommit.push(work),
    wakeWorker: () => void afterCommit.push(runtime.wakeWorker),
  };
}

async function authorise(operation: AnyOperation, input: unknown, context: OperationContext): Promise<void> {
  const { principal } = context;
  if (principal.kind === 'system' || operation.exposure === 'internal') return;
  const action = `sms-voice:${operation.name}`;
  if (allowsEverywhere(principal.policies, action)) return;
  const tails = (await operation.resources?.(input, context)) ?? ['*'];
  const refused = tails.map(context.arn).find((arn) => evaluate(principal.policies, action, arn) === 'denied');
  if (refused !== undefined) {
    throw accessDenied(
      `User ${principal.email} is not authorized to perform ${action} on resource ${refused}: no policy allows it.`,
    );
  }
}

async function handle(operation: AnyOperation, input: unknown, context: OperationContext): Promise<unknown> {
  const token =
    operation.access === 'write' && input !== null && typeof input === 'object' && 'ClientToken' in input
      ? input.ClientToken
      : undefined;
  const work = async () => operation.output.parse(await operation.handler(input, context));
  return typeof token === 'string' ? oncePerToken(context, operation, input, token, work) : work();
}

async function runNested<Input, Output>(
  frame: Frame,
  operation: Operation<Input, Output>,
  input: Input,
): Promise<Output> {
  const parsed = validateInput(operation.input, input);
  if (operation.access === 'read') {
    const context = contextOf(frame);
    await authorise(operation, parsed, context);
    return operation.output.parse(await operation.handler(parsed, context));
  }
  return frame.db.transaction(async (savepoint) => {
    const context = contextOf({ ...frame, db: savepoint });
    await authorise(operation, parsed, context);
    return operation.output.parse(await operation.handler(parsed, context));
  });
}

/** A refusal that keeps what was written before it ends its transaction as an answer does; any other undoes it. */
function refusalToCommit(error: unknown): OperationError {
  if (error instanceof OperationError && error.keepsWrites) return error;
  throw error;
}

/** Pauses a little longer at each try, so that two transactions that met do not meet again in step. */
const pauseBeforeTry = (attempt: number, random: (maxExclusive: number) => number) =>
  new Promise((resolve) => setTimeout(resolve, attempt * 5 + random(10)));

/**
 * Runs one operation for one call: admit, validate, authorise, transaction with the audit record in it, answer.
 * @throws OperationError for every refusal; whatever else goes wrong is logged whole and thrown as
 *   InternalServerException with the request id
 */
export async function runOperation<Input, Output>(
  runtime: Runtime,
  operation: Operation<Input, Output>,
  rawInput: unknown,
  call: Call,
): Promise<Output> {
  const now = workspaceNow(runtime, call);
  const audited = isAuditedOperation(operation);
  let input: Input | undefined;
  try {
    await admitRequest(runtime, call, operation.name);
    const parsed = validateInput(operation.input, rawInput);
    input = parsed;
    if (operation.access === 'read') {
      const context = contextOf({ runtime, call, now, db: runtime.database.read, afterCommit: [] });
      await authorise(operation, parsed, context);
      const output = operation.output.parse(await operation.handler(parsed, context));
      if (audited) runtime.activity.add(activityRow({ runtime, call, operation, now, input: parsed }));
      return output;
    }
    for (let attempt = 1; ; attempt += 1) {
      const afterCommit: (() => void)[] = [];
      try {
        const work = async (db: DatabaseSession) => {
          const context = contextOf({ runtime, call, now, db, afterCommit });
          await authorise(operation, parsed, context);
          const answer = await handle(operation, parsed, context).catch(refusalToCommit);
          if (answer instanceof OperationError) return answer;
          if (audited) {
            await recordActivity(db, activityRow({ runtime, call, operation, now, input: parsed, output: answer }));
          }
          return answer as Output; // parsed by this operation's own output schema, in handle
        };
        const { write } = runtime.database;
        const outcome = await (operation.writesOneStatement && !audited ? work(write) : write.transaction(work));
        if (outcome instanceof OperationError) throw outcome;
        for (const after of afterCommit) after();
        runtime.announceChange(call.workspace.workspaceId);
        return outcome;
      } catch (error) {
        if (attempt >= mostTries || !retriedStates.has(postgresCode(error) ?? '')) throw error;
        await pauseBeforeTry(attempt, (maxExclusive) => runtime.ids.random(maxExclusive));
      }
    }
  } catch (error) {
    const refusal =
      error instanceof OperationError
        ? error
        : new OperationError(
            'InternalServerException',
            `Something went wrong on our side. Try again; if it stays, look for request ${call.requestId} in the log.`,
            { cause: error },
          );
    if (refusal.code === 'InternalServerException') logDefect(operation.name, call.requestId, error);
    if (audited) {
      // Nothing of the call stands any more, so its refusal is recorded on its own; a failure to record must not hide it.
      await recordActivity(
        runtime.database.write,
        activityRow({ runtime, call, operation, now, input, error: refusal }),
      ).catch((failure: unknown) => logDefect('activity record', call.requestId, failure));
    }
    throw refusal;
  }
}
