import { defineOperation } from '@/lib/operations/define-operation';
import { invalid } from '@/lib/operations/operation-error';
import { makePageToken, readPageToken } from '@/lib/operations/page-token';
import { parseE164 } from '@/lib/reference/phone-number';
import { handsetPage } from './handset.rows';
import { listHandsetMessagesInput, listHandsetMessagesOutput } from './messages.shapes';

/** ListHandsetMessages: what the virtual handset of a number shows, newest first. */
export const listHandsetMessages = defineOperation({
  name: 'ListHandsetMessages',
  exposure: 'console',
  access: 'read',
  input: listHandsetMessagesInput,
  output: listHandsetMessagesOutput,
  errors: { ValidationException: ['INVALID_PARAMETER', 'INVALID_NEXT_TOKEN'] },
  async handler(input, context) {
    const phoneNumber = parseE164(input.PhoneNumber);
    if (phoneNumber === undefined) {
      throw invalid('INVALID_PARAMETER', 'PhoneNumber is not a phone number in E.164 format.', 'PhoneNumber');
    }
    const scope = `ListHandsetMessages ${phoneNumber}`;
    const position = readPageToken(context, scope, input.NextToken);
    const limit = input.MaxResults ?? 50;
    const rows = await handsetPage(context, phoneNumber, {
      after: position?.[0] === undefined ? undefined : String(position[0]),
      limit: limit + 1,
    });
    const shown = rows.slice(0, limit);
    const last = shown.at(-1);
    return {
      Messages: shown,
      NextToken: rows.length > limit && last ? makePageToken(context, scope, [last.HandsetMessageId]) : undefined,
    };
  },
});
