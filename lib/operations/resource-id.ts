import { idFromIdOrArn, type ArnOwner } from '@/lib/arn';
import { resourceArnTemplates } from '@/lib/reference/audit-actions';
import { invalid, notFound } from './operation-error';

const arnPattern = /^arn:aws:sms-voice:([a-z0-9-]+):(\d{12}):([a-z-]+)\/(.+)$/;

export interface ResourceName extends ArnOwner {
  /** As the tail of the ARN spells it: `phone-number`. */
  kind: string;
  id: string;
}

/**
 * What the ARN of a resource says, in any workspace.
 * @param field the member that holds it
 * @throws ValidationException INVALID_ARN when it is not the ARN of a resource of this service
 */
export function parseResourceArn(arn: string, field: string): ResourceName {
  const [, region, accountId, kind, id] = arnPattern.exec(arn) ?? [];
  const complete = region !== undefined && accountId !== undefined && kind !== undefined && id !== undefined;
  if (!complete || !Object.hasOwn(resourceArnTemplates, kind)) {
    throw invalid(
      'INVALID_ARN',
      `${field} must be the ARN of a resource, such as arn:aws:sms-voice:us-east-1:111122223333:phone-number/phone-….`,
      field,
    );
  }
  return { region, accountId, kind, id };
}

/**
 * The id that an id-or-ARN member names in this workspace. Whether anything has that id is for the caller to find out.
 * @throws ValidationException INVALID_ARN for what begins like an ARN and is none; ResourceNotFoundException for the ARN
 *   of another workspace or of another kind of resource
 */
export function resourceId(workspace: ArnOwner, kind: string, idOrArn: string, field: string): string {
  const id = idFromIdOrArn(workspace, kind, idOrArn);
  if (id !== undefined) return id;
  parseResourceArn(idOrArn, field);
  throw notFound(kind, idOrArn);
}
