import { defineOperation } from '@/lib/operations/define-operation';
import { makePageToken, readPageToken } from '@/lib/operations/page-token';
import { logGroupTail } from './log-groups.present';
import { presentLogEvent, requireLogGroup, searchLogEventRows } from './log-groups.rows';
import { searchLogEventsInput, searchLogEventsOutput } from './log-groups.shapes';

const dateOf = (epochSeconds: number | undefined) =>
  epochSeconds === undefined ? undefined : new Date(epochSeconds * 1000);

/** SearchLogEvents: what has been published to a log group, newest first, by text, message and time. */
export const searchLogEvents = defineOperation({
  name: 'SearchLogEvents',
  exposure: 'console',
  access: 'read',
  input: searchLogEventsInput,
  output: searchLogEventsOutput,
  errors: { ResourceNotFoundException: [], ValidationException: ['INVALID_NEXT_TOKEN'] },
  resources: ({ LogGroupName }) => [logGroupTail(LogGroupName)],
  async handler({ LogGroupName, Texts, MessageId, StartTime, EndTime, MaxResults = 50, NextToken }, context) {
    const { logGroupId } = await requireLogGroup(context, LogGroupName);
    // Without the times: a range that moves with the clock ("the last hour") keeps its pages.
    const scope = JSON.stringify(['SearchLogEvents', logGroupId, Texts, MessageId]);
    const position = readPageToken(context, scope, NextToken);
    const rows = await searchLogEventRows(context, {
      logGroupId,
      texts: Texts ?? [],
      messageId: MessageId?.toLowerCase(),
      from: dateOf(StartTime),
      until: dateOf(EndTime),
      after: position && { at: new Date(Number(position[0])), logEventId: String(position[1]) },
      limit: MaxResults + 1,
    });
    const shown = rows.slice(0, MaxResults).map(presentLogEvent);
    const last = shown.at(-1);
    return {
      LogEvents: shown,
      NextToken:
        rows.length > MaxResults && last
          ? makePageToken(context, scope, [last.Timestamp.getTime(), last.LogEventId])
          : undefined,
    };
  },
});
