import { defineOperation } from '@/lib/operations/define-operation';
import { searchMessagesNamed, searchNamedResources } from './search.rows';
import { searchResourcesInput, searchResourcesOutput } from './search.shapes';

/** SearchResources: what in the workspace goes by a name, an id or a number. For the command palette. */
export const searchResources = defineOperation({
  name: 'SearchResources',
  exposure: 'console',
  access: 'read',
  input: searchResourcesInput,
  output: searchResourcesOutput,
  errors: {},
  async handler(input, context) {
    const query = input.Query.trim();
    if (query === '') return { Hits: [] };
    const [named, sent] = await Promise.all([
      searchNamedResources(context, query),
      searchMessagesNamed(context, query),
    ]);
    return { Hits: [...named, ...sent] };
  },
});
