import { createHmac, timingSafeEqual } from 'node:crypto';
import type { OperationContext } from './call-context';
import { invalid } from './operation-error';

type TokenContext = Pick<OperationContext, 'settings' | 'workspace'>;

/**
 * Page tokens are opaque and signed: they carry where the next page begins and fit only the list, workspace and filters
 * that they were made for.
 */
function signature(context: TokenContext, scope: string, position: string): Buffer {
  return createHmac('sha256', context.settings.authSecret)
    .update(`page-token\0${context.workspace.workspaceId}\0${scope}\0${position}`)
    .digest()
    .subarray(0, 16);
}

/**
 * @param scope the operation's name and whatever else must stay the same from page to page (filters, order)
 * @param position the sort key of the page's last row
 */
export function makePageToken(context: TokenContext, scope: string, position: readonly (string | number)[]): string {
  const text = JSON.stringify(position);
  return Buffer.concat([signature(context, scope, text), Buffer.from(text)]).toString('base64url');
}

/**
 * @returns the position that the token carries, undefined where there is no token
 * @throws ValidationException INVALID_NEXT_TOKEN when it is not one of ours, or of another list
 */
export function readPageToken(
  context: TokenContext,
  scope: string,
  token: string | undefined,
): (string | number)[] | undefined {
  if (token === undefined) return undefined;
  const bytes = Buffer.from(token, 'base64url');
  const text = bytes.subarray(16).toString();
  if (bytes.length <= 16 || !timingSafeEqual(bytes.subarray(0, 16), signature(context, scope, text))) {
    throw invalid(
      'INVALID_NEXT_TOKEN',
      'NextToken is not a token of this list with these filters. Start again without it.',
      'NextToken',
    );
  }
  return JSON.parse(text) as (string | number)[]; // what makePageToken wrote: the signature says so
}
