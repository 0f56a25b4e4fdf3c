import { invalid } from '@/lib/operations/operation-error';
import { defineOperation } from '@/lib/operations/define-operation';
import { makePageToken, readPageToken } from '@/lib/operations/page-token';
import { channels } from '@/lib/reference/channels';
import { countryByIso } from '@/lib/reference/countries';
import { messageStatuses } from '@/lib/reference/event-types';
import { parseE164 } from '@/lib/reference/phone-number';
import { presentSummary } from './messages.present';
import { searchMessageRows } from './messages.rows';
import { searchMessagesInput, searchMessagesOutput, type MessageFilterName } from './messages.shapes';

const statuses = new Set<string>(Object.values(messageStatuses).flatMap((facts) => facts.map(({ status }) => status)));

/** Values that a property can have at all; the others take any text. */
const isPossible: Partial<Record<MessageFilterName, (value: string) => boolean>> = {
  status: (value) => statuses.has(value),
  channel: (value) => (channels as readonly string[]).includes(value),
  'message-type': (value) => value === 'TRANSACTIONAL' || value === 'PROMOTIONAL',
  'iso-country-code': (value) => countryByIso(value) !== undefined,
  'destination-phone-number': (value) => parseE164(value) !== undefined,
};

/** The stored spelling of a value: numbers are kept in E.164 with their plus sign. */
const stored = (name: MessageFilterName, value: string) =>
  name === 'destination-phone-number' || name === 'origination-identity' ? (parseE164(value) ?? value) : value;

/** SearchMessages: the messages of the workspace, newest first, by any of their properties and time. */
export const searchMessages = defineOperation({
  name: 'SearchMessages',
  exposure: 'console',
  access: 'read',
  input: searchMessagesInput,
  output: searchMessagesOutput,
  errors: { ValidationException: ['INVALID_FILTER_VALUES', 'INVALID_NEXT_TOKEN'] },
  async handler(input, context) {
    const filters = (input.Filters ?? []).map(({ Name, Values }) => {
      const wrong = Values.find((value) => isPossible[Name]?.(value) === false);
      if (wrong !== undefined) {
        throw invalid('INVALID_FILTER_VALUES', `The filter ${Name} cannot have the value ${wrong}.`, 'Filters');
      }
      return { name: Name, values: [...new Set(Values.map((value) => stored(Name, value)))] };
    });
    // Without the times: a range that moves with the clock ("the last hour") keeps its pages.
    const scope = JSON.stringify(['SearchMessages', filters]);
    const position = readPageToken(context, scope, input.NextToken);
    const limit = input.MaxResults ?? 50;
    const rows = await searchMessageRows(context, {
      filters,
      from: input.StartTime === undefined ? undefined : new Date(input.StartTime * 1000),
      until: input.EndTime === undefined ? undefined : new Date(input.EndTime * 1000),
      after: position?.[0] === undefined ? undefined : String(position[0]),
      limit: limit + 1,
    });
    const shown = rows.slice(0, limit);
    const last = shown.at(-1);
    return {
      Messages: shown.map(presentSummary),
      NextToken: rows.length > limit && last ? makePageToken(context, scope, [last.messageId]) : undefined,
    };
  },
});
