import { z } from 'zod';
import { MAX_TAG_VALUE_LENGTH, tagProblems } from '@/components/patterns/tag-editor/tag-rows';

/** The tag that names a resource which has no name of its own. */
export const nameKey = 'Name';
export const mostNameCharacters = MAX_TAG_VALUE_LENGTH;

export const nameTag = (name: string) => ({ Key: nameKey, Value: name });

/**
 * A name, by the rules of the tag's value.
 * @param label what its field is called
 */
export const nameRule = (label: string) =>
  z.string().superRefine((value, context) => {
    const problem = tagProblems([{ id: 0, key: nameKey, value }]).get(0)?.value;
    if (problem) context.addIssue({ code: 'custom', message: problem.replace('Value', label).replace(/[^.]$/, '$&.') });
  });
