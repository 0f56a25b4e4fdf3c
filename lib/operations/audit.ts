import { z } from 'zod';
import type { Database, DatabaseSession } from '@/db/client';
import { activityRecords } from '@/db/schema';
import { bareName } from '@/lib/arn';
import { sensitive } from '@/lib/reference/wire-types';
import type { Call, Runtime } from './call-context';
import type { AnyOperation } from './define-operation';
import type { OperationError } from './operation-error';

type ActivityRow = typeof activityRecords.$inferInsert;

/** Stands where a value was left out. */
const hidden = 'HIDDEN_DUE_TO_SECURITY_REASONS';

/**
 * A copy of a value without what its schema marks as sensitive. Walks the schema, so a mark holds wherever the member
 * stands; what the schema does not know is left out.
 */
export function withoutSecrets(schema: z.ZodType, value: unknown): unknown {
  if (value === undefined || value === null) return value;
  if (sensitive.has(schema)) return hidden;
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) {
    return withoutSecrets(schema.unwrap() as z.ZodType, value); // zod types the inner schema by its core type
  }
  if (schema instanceof z.ZodObject) {
    const known = Object.entries(schema.shape as Record<string, z.ZodType>); // an object's shape is its members' schemas
    const source = value as Record<string, unknown>; // parsed by this schema
    return Object.fromEntries(
      known
        .filter(([name]) => source[name] !== undefined)
        .map(([name, member]) => [name, withoutSecrets(member, source[name])]),
    );
  }
  if (schema instanceof z.ZodArray && Array.isArray(value)) {
    return value.map((member) => withoutSecrets(schema.element as z.ZodType, member)); // as above
  }
  return typeof value === 'bigint' ? value.toString() : value;
}

/** Members that name what a call is about, one thing or a list of them. */
const namingMember =
  /(?:Id|Arn|Identity|PhoneNumber|OptedOutNumber|ListName|SetName|EventDestinationName|LogGroupName|StreamName|TopicName)s?$/;

const mostResources = 50;
const longestResource = 256;

/**
 * The ids and names that a record's parameters and answer hold, by which its resources are found again: ARNs stand there
 * by their ids. Reads what a record keeps, so that no secret is among them.
 */
export function resourceNames(...parts: readonly unknown[]): string[] {
  const found = new Set<string>();
  const walk = (value: unknown, naming: boolean): void => {
    if (typeof value === 'string') {
      const name = bareName(value);
      if (naming && value !== hidden && name !== '' && name.length <= longestResource) found.add(name);
    } else if (Array.isArray(value)) {
      for (const member of value) walk(member, naming);
    } else if (typeof value === 'object' && value !== null) {
      for (const [name, member] of Object.entries(value)) walk(member, namingMember.test(name));
    }
  };
  for (const part of parts) walk(part, false);
  return [...found].slice(0, mostResources);
}

interface Audited {
  runtime: Runtime;
  call: Call;
  operation: AnyOperation;
  now: Date;
  /** Undefined when the input never fitted its schema. */
  input: unknown;
  output?: unknown;
  error?: OperationError;
}

/** One call in the shape of the guide's log entry (audit-actions.json, `auditRecordFields`). */
export function activityRow({ runtime, call, operation, now, input, output, error }: Audited): ActivityRow {
  const { principal, workspace } = call;
  const eventId = runtime.ids.uuid(now);
  const isRead = operation.access === 'read';
  const identity =
    principal.kind === 'user'
      ? {
          type: 'IAMUser',
          principalId: principal.userId,
          arn: `arn:aws:iam::${principal.accountId}:user/${principal.email}`,
          accountId: principal.accountId,
          accessKeyId: principal.accessKeyId,
          userName: principal.email,
        }
      : { type: 'AWSService', principalId: 'system', accountId: principal.accountId };
  const requestParameters = input === undefined ? null : withoutSecrets(operation.input, input);
  const responseElements = isRead || output === undefined ? null : withoutSecrets(operation.output, output);
  return {
    workspaceId: workspace.workspaceId,
    eventId,
    eventTime: now,
    operation: operation.name,
    principalId: identity.principalId,
    readOnly: isRead,
    errorCode: error?.code ?? null,
    resources: resourceNames(requestParameters, responseElements),
    record: {
      eventVersion: '1.05',
      userIdentity: identity,
      // Whole seconds, as the guide's example has it; the row keeps the moment.
      eventTime: now.toISOString().replace(/\.\d+Z$/, 'Z'),
      eventSource: 'sms-voice.amazonaws.com',
      eventName: operation.name,
      awsRegion: workspace.region,
      sourceIPAddress: call.sourceAddress,
      userAgent: call.userAgent,
      ...(error ? { errorCode: error.code, errorMessage: error.message, errorReason: error.reason } : {}),
      requestParameters,
      responseElements,
      requestID: call.requestId,
      eventID: eventId,
      readOnly: isRead,
      eventType: 'AwsApiCall',
      recipientAccountId: workspace.accountId,
    },
  };
}

/** Writes a record where the change itself is written: no record, no change. */
export async function recordActivity(db: DatabaseSession, row: ActivityRow): Promise<void> {
  await db.insert(activityRecords).values(row);
}

/**
 * Gathers the records of reads and writes them in batches, off the request's path. What is in it when a process is killed
 * is lost: reads only, and at most the last second of them.
 */
export class ActivityBuffer {
  private rows: ActivityRow[] = [];
  private timer: NodeJS.Timeout | undefined;
  private writing: Promise<void> = Promise.resolve();

  constructor(
    private readonly database: Database,
    private readonly onFailure: (error: unknown) => void,
  ) {}

  add(row: ActivityRow): void {
    this.rows.push(row);
    if (this.rows.length >= 200) void this.flush();
    else this.timer ??= setTimeout(() => void this.flush(), 1000).unref();
  }

  /** Writes what is waiting; resolves when it stands. */
  flush(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    const rows = this.rows;
    this.rows = [];
    if (rows.length > 0) {
      this.writing = this.writing
        .then(async () => {
          await this.database.write.insert(activityRecords).values(rows);
        })
        .catch(this.onFailure);
    }
    return this.writing;
  }
}
