import type { logGroups } from '@/db/schema';
import { targetForms } from '@/lib/domains/event-destinations/event-destinations.rules';
import type { Workspace } from '@/lib/operations/call-context';
import type { LogGroup } from './log-groups.shapes';

export type LogGroupRow = typeof logGroups.$inferSelect;

/** The tail by which policies name a log group of this installation. */
export const logGroupTail = (logGroupName: string) => `log-group/${logGroupName}`;

export const logGroupMembers = (workspace: Workspace, { logGroupName }: Pick<LogGroupRow, 'logGroupName'>) => ({
  LogGroupName: logGroupName,
  LogGroupArn: targetForms.LOG_GROUP.arnOf(workspace, logGroupName),
});

/** @param destinations how many event destinations write to each group, by its name */
export function presentLogGroup(
  workspace: Workspace,
  row: LogGroupRow,
  destinations: ReadonlyMap<string, number>,
): LogGroup {
  return {
    ...logGroupMembers(workspace, row),
    RetentionDays: row.retentionDays ?? undefined,
    LastEventTimestamp: row.lastEventAt ?? undefined,
    CreatedTimestamp: row.createdAt,
    EventDestinationCount: destinations.get(row.logGroupName) ?? 0,
  };
}
