import { defineOperation } from '@/lib/operations/define-operation';
import { checkFilterValues, isOneOf } from '@/lib/operations/list-filters';
import { notFound } from '@/lib/operations/operation-error';
import { makePageToken, readPageToken } from '@/lib/operations/page-token';
import { keywordActions } from '@/lib/reference/keywords';
import { presentKeyword, presentOwner } from './keywords.present';
import { keywordOwnerTails, keywordsOfOwner, requireKeywordOwner } from './keywords.rows';
import { readKeyword } from './keywords.rules';
import { describeKeywordsInput, describeKeywordsOutput } from './keywords.shapes';

const mostInPage = 100;

/**
 * DescribeKeywords: what a number or pool does with which first words, in alphabetical order, all of them or those named,
 * as far as every filter lets them. For a number in a pool they are the pool's, since those take effect.
 */
export const describeKeywords = defineOperation({
  name: 'DescribeKeywords',
  exposure: 'public',
  access: 'read',
  input: describeKeywordsInput,
  output: describeKeywordsOutput,
  errors: {
    ResourceNotFoundException: [],
    ValidationException: ['INVALID_ARN', 'INVALID_FILTER_VALUES', 'INVALID_NEXT_TOKEN', 'INVALID_PARAMETER'],
  },
  resources: ({ OriginationIdentity }, context) => keywordOwnerTails(context, OriginationIdentity),
  async handler(input, context) {
    const { Filters = [], MaxResults = mostInPage } = input;
    checkFilterValues(Filters, { 'keyword-action': isOneOf(keywordActions.map(({ action }) => action)) });
    const owner = await requireKeywordOwner(context, input.OriginationIdentity);
    const all = await keywordsOfOwner(context, owner);
    const named = input.Keywords?.length
      ? input.Keywords.map((text, index) => readKeyword(text, `Keywords[${index}]`))
      : undefined;
    const missing = named?.find((name) => !all.some(({ keyword }) => keyword === name));
    if (missing !== undefined) throw notFound('keyword', missing);

    const scope = JSON.stringify(['DescribeKeywords', owner.id, named, Filters]);
    const after = String(readPageToken(context, scope, input.NextToken)?.[0] ?? '');
    const rest = all.filter(
      ({ keyword, action }) =>
        keyword > after && (named?.includes(keyword) ?? true) && Filters.every(({ Values }) => Values.includes(action)),
    );
    const page = rest.slice(0, MaxResults);
    const last = page.at(-1);
    return {
      ...presentOwner(context, owner),
      Keywords: page.map(presentKeyword),
      NextToken: last && rest.length > page.length ? makePageToken(context, scope, [last.keyword]) : undefined,
    };
  },
});
