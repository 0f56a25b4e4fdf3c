import type { OperationContext } from '@/lib/operations/call-context';
import type { KeywordOwner } from './keywords.rows';
import type { StoredKeyword } from './keywords.rules';
import type { KeywordInformation } from './keywords.shapes';

export function presentKeyword({ keyword, message, action }: StoredKeyword): KeywordInformation {
  return { Keyword: keyword, KeywordMessage: message, KeywordAction: action };
}

/** The number or pool that an answer is about. */
export function presentOwner(context: OperationContext, { kind, id }: KeywordOwner) {
  return { OriginationIdentityArn: context.arn(`${kind}/${id}`), OriginationIdentity: id };
}
