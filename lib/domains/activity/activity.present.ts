import type { activityRecords } from '@/db/schema';
import { auditRecordFields } from '@/lib/reference/audit-actions';
import type { ActivityRecord, ActivitySummary } from './activity.shapes';

export type ActivityRow = typeof activityRecords.$inferSelect;

/** What every record holds, as activityRow (lib/operations/audit.ts) writes it. */
interface StoredRecord {
  readonly userIdentity: { readonly accessKeyId?: string };
  readonly sourceIPAddress: string;
  readonly userAgent: string;
  readonly errorMessage?: string;
  readonly requestID: string;
}

export function presentSummary(row: ActivityRow): ActivitySummary {
  const record = row.record as StoredRecord; // written by activityRow alone
  return {
    EventId: row.eventId,
    EventTime: row.eventTime,
    EventName: row.operation,
    UserName: row.userName,
    AccessKeyId: record.userIdentity.accessKeyId,
    SourceIpAddress: record.sourceIPAddress,
    UserAgent: record.userAgent,
    ReadOnly: row.readOnly,
    ErrorCode: row.errorCode ?? undefined,
    ErrorMessage: record.errorMessage,
    Resources: row.resources,
    RequestId: record.requestID,
  };
}

const identityFields = ['type', 'principalId', 'arn', 'accountId', 'accessKeyId', 'userName'];
/** A refusal's own fields stand where the trail's records have them, after who called from where. */
const recordFields = auditRecordFields.flatMap((name) =>
  name === 'userAgent' ? [name, 'errorCode', 'errorMessage', 'errorReason'] : [name],
);

/** The members in this order, those that are there. The database keeps them in an order of its own. */
function inOrder(value: object, names: readonly string[]): Record<string, unknown> {
  const entries = names.map((name): [string, unknown] => [name, Reflect.get(value, name)]);
  return Object.fromEntries(entries.filter(([, member]) => member !== undefined));
}

export function presentRecord(row: ActivityRow): ActivityRecord {
  const record = row.record as StoredRecord; // as above
  const ordered = { ...inOrder(record, recordFields), userIdentity: inOrder(record.userIdentity, identityFields) };
  return {
    ...presentSummary(row),
    Record: inOrder(ordered, recordFields) as ActivityRecord['Record'], // it comes out of a JSON column
  };
}
