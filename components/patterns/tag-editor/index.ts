export { TagEditor } from './tag-editor';
export { tagChanges, tagProblems, tagRows, tagsOf, type Tag, type TagRow } from './tag-rows';
