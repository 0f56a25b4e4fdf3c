import { invalid } from '@/lib/operations/operation-error';

export interface Tag {
  Key: string;
  Value: string;
}

/** The service's own figure for every kind of resource; the model's 200 bounds a request's list only. */
export const maxTagsPerResource = 50;

/** Keys that begin so belong to the platform, in any spelling. */
const reservedPrefix = 'aws:';

/** @throws ValidationException when a key is reserved */
export function checkTagKeys(keys: readonly string[], field: (index: number) => string): void {
  const reserved = keys.findIndex((key) => key.toLowerCase().startsWith(reservedPrefix));
  if (reserved >= 0) {
    throw invalid(
      'INVALID_PARAMETER',
      `Tag keys must not begin with ${reservedPrefix}: it is reserved.`,
      field(reserved),
    );
  }
}

/** @throws ValidationException when a key is reserved or stands twice in one request, where either value could win */
export function checkTags(tags: readonly Tag[]): void {
  const field = (index: number) => `Tags[${index}].Key`;
  const keys = tags.map(({ Key }) => Key);
  checkTagKeys(keys, field);
  const repeated = keys.findIndex((key, index) => keys.indexOf(key) < index);
  if (repeated >= 0) {
    throw invalid('INVALID_PARAMETER', `The tag key ${keys[repeated]} stands twice in the request.`, field(repeated));
  }
}
