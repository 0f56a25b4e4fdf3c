import { expect, it } from 'vitest';
import type { ActivitySummary } from '@/lib/domains/activity/activity.shapes';
import { activityCsv, activityExportInput, type ActivityAnswer } from './activity-export';

const record: ActivitySummary = {
  EventId: '01a1fd55-0000-7000-8000-000000000000',
  EventTime: new Date('2026-11-21T09:00:00.000Z'),
  EventName: 'DeletePool',
  UserName: 'ada@example.com',
  SourceIpAddress: '192.0.2.7',
  UserAgent: '=HYPERLINK("http://example.com")',
  ReadOnly: false,
  ErrorCode: 'ConflictException',
  ErrorMessage: 'pool-1 is protected.',
  Resources: ['pool-1', 'phone-2'],
  RequestId: 'request-1',
};

async function* pages(): AsyncGenerator<ActivityAnswer> {
  yield { Records: [record], NextToken: 'more' };
  yield { Records: [{ ...record, AccessKeyId: 'AKIAEXAMPLE', ErrorCode: undefined, ErrorMessage: undefined }] };
}

it('exports every column of every page, and makes no formula of what others wrote', async () => {
  const lines = (await new Response(activityCsv(pages())).text()).split('\r\n');
  expect(lines).toEqual([
    'Time,Operation,User,Result,From,Source IP address,Resources,Kind,Access key,User agent,Error message,Request ID,Event ID',
    `2026-11-21T09:00:00.000Z,DeletePool,ada@example.com,ConflictException,Console,192.0.2.7,pool-1 phone-2,Change,,"'=HYPERLINK(""http://example.com"")",pool-1 is protected.,request-1,${record.EventId}`,
    `2026-11-21T09:00:00.000Z,DeletePool,ada@example.com,,API,192.0.2.7,pool-1 phone-2,Change,AKIAEXAMPLE,"'=HYPERLINK(""http://example.com"")",,request-1,${record.EventId}`,
    '',
  ]);
});

it('asks for what the list shows, page by page', () => {
  const query = new URLSearchParams('filter=event-name%3DDeletePool&after=token&size=10');
  expect(activityExportInput(query, ['DeletePool'], new Date())).toEqual({
    Filters: [{ Name: 'event-name', Values: ['DeletePool'] }],
    MaxResults: 100,
  });
});
