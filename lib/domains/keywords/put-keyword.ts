import { defineOperation } from '@/lib/operations/define-operation';
import { lockWorkspace } from '@/lib/operations/lock-workspace';
import { presentKeyword, presentOwner } from './keywords.present';
import { checkKeptHere, keywordOwnerTails, keywordsOfOwner, putKeywordRow, requireKeywordOwner } from './keywords.rows';
import { keywordToPut } from './keywords.rules';
import { putKeywordInput, putKeywordOutput } from './keywords.shapes';

/**
 * PutKeyword: sets what a number or pool does when a text begins with a word, or replaces it. The answer has the message
 * that people will get: the carrier's, where the carrier answers.
 */
export const putKeyword = defineOperation({
  name: 'PutKeyword',
  exposure: 'public',
  access: 'write',
  input: putKeywordInput,
  output: putKeywordOutput,
  errors: {
    ConflictException: ['PHONE_NUMBER_ASSOCIATED_TO_POOL', 'RESOURCE_MODIFICATION_NOT_ALLOWED'],
    ResourceNotFoundException: [],
    ServiceQuotaExceededException: ['KEYWORDS_PER_PHONE_NUMBER', 'KEYWORDS_PER_POOL'],
    ValidationException: ['INVALID_ARN', 'INVALID_PARAMETER'],
  },
  resources: ({ OriginationIdentity }, context) => keywordOwnerTails(context, OriginationIdentity),
  async handler(input, context) {
    await lockWorkspace(context);
    const owner = await requireKeywordOwner(context, input.OriginationIdentity);
    checkKeptHere(owner);
    const wanted = keywordToPut(owner.rules, input);
    await putKeywordRow(context, owner, wanted);
    const effective = (await keywordsOfOwner(context, owner)).find(({ keyword }) => keyword === wanted.keyword);
    return { ...presentOwner(context, owner), ...presentKeyword(effective ?? wanted) };
  },
});
