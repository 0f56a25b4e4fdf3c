import { z } from 'zod';
import { defineOperation } from '@/lib/operations/define-operation';
import { secret } from '@/lib/reference/wire-types';
import { keywordsOfOwner, requireKeywordOwner } from './keywords.rows';
import { matchKeyword } from './keywords.rules';

/** FindMatchingKeyword: the keyword that a text to a number begins with, and what it does. For received texts. */
export const findMatchingKeyword = defineOperation({
  name: 'FindMatchingKeyword',
  exposure: 'internal',
  access: 'read',
  input: z.object({ OriginationIdentity: z.string(), MessageBody: secret(z.string()) }),
  output: z.object({
    Match: z
      .object({
        Keyword: z.string(),
        KeywordAction: z.enum(['AUTOMATIC_RESPONSE', 'OPT_OUT', 'OPT_IN']),
        KeywordMessage: z.string(),
        /** HELP and the words that opt out. */
        Mandatory: z.boolean(),
        /** The carrier answers by itself: nothing is to be sent or charged. */
        AnsweredByCarrier: z.boolean(),
      })
      .optional(),
  }),
  errors: { ResourceNotFoundException: [] },
  async handler({ OriginationIdentity, MessageBody }, context) {
    const owner = await requireKeywordOwner(context, OriginationIdentity);
    const match = matchKeyword(MessageBody, await keywordsOfOwner(context, owner));
    return {
      Match: match && {
        Keyword: match.keyword,
        KeywordAction: match.action,
        KeywordMessage: match.message,
        Mandatory: match.mandatory,
        AnsweredByCarrier: match.answeredBy === 'carrier',
      },
    };
  },
});
