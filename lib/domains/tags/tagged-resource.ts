import type { OperationContext } from '@/lib/operations/call-context';
import { notFound } from '@/lib/operations/operation-error';
import { parseResourceArn, resourceId } from '@/lib/operations/resource-id';
import { resourceExists } from './tags.rows';

/** The tail of a ResourceArn of this workspace; whether anything is there is for `requireResource` to say. */
export function resourceTail({ workspace }: OperationContext, arn: string): string {
  const { kind } = parseResourceArn(arn, 'ResourceArn');
  return `${kind}/${resourceId(workspace, kind, arn, 'ResourceArn')}`;
}

/**
 * The tail of the ARN of a resource that this workspace has.
 * @throws ValidationException INVALID_ARN; ResourceNotFoundException for what is not there, or another workspace's
 */
export async function requireResource(context: OperationContext, arn: string): Promise<string> {
  const tail = resourceTail(context, arn);
  const [kind = '', ...rest] = tail.split('/');
  const id = rest.join('/');
  if (!(await resourceExists(context, kind, id))) throw notFound(kind, id);
  return tail;
}
