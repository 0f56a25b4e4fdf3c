import { defineOperation } from '@/lib/operations/define-operation';
import { lockWorkspace } from '@/lib/operations/lock-workspace';
import { conflict, notFound } from '@/lib/operations/operation-error';
import { presentKeyword, presentOwner } from './keywords.present';
import { checkKeptHere, deleteKeywordRow, keywordOwnerTails, requireKeywordOwner } from './keywords.rows';
import { isMandatoryKeyword, readKeyword } from './keywords.rules';
import { deleteKeywordInput, deleteKeywordOutput } from './keywords.shapes';

/** DeleteKeyword: takes a keyword off a number or pool. HELP and the opt-out words stay (guide 4097). */
export const deleteKeyword = defineOperation({
  name: 'DeleteKeyword',
  exposure: 'public',
  access: 'write',
  input: deleteKeywordInput,
  output: deleteKeywordOutput,
  errors: {
    ConflictException: ['PHONE_NUMBER_ASSOCIATED_TO_POOL', 'RESOURCE_DELETION_NOT_ALLOWED'],
    ResourceNotFoundException: [],
    ValidationException: ['INVALID_ARN', 'INVALID_PARAMETER'],
  },
  resources: ({ OriginationIdentity }, context) => keywordOwnerTails(context, OriginationIdentity),
  async handler({ OriginationIdentity, Keyword }, context) {
    await lockWorkspace(context);
    const owner = await requireKeywordOwner(context, OriginationIdentity);
    checkKeptHere(owner);
    const keyword = readKeyword(Keyword);
    if (isMandatoryKeyword(owner.rules, keyword)) {
      throw conflict(
        'RESOURCE_DELETION_NOT_ALLOWED',
        `${keyword} is mandatory and cannot be deleted. Its answer can be changed.`,
        'keyword',
        keyword,
      );
    }
    const deleted = await deleteKeywordRow(context, owner.id, keyword);
    if (!deleted) throw notFound('keyword', keyword);
    return { ...presentOwner(context, owner), ...presentKeyword(deleted) };
  },
});
