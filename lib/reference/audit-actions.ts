import data from './data/audit-actions.json';

export type AccessLevel = 'List' | 'Read' | 'Tagging' | 'Write';

/** One action that a policy can name. Source: guide 8372-8900. */
export interface IamAction {
  readonly action: string;
  /** The action as policies spell it: `sms-voice:CreatePool`. */
  readonly iamAction: string;
  readonly accessLevel: AccessLevel;
  readonly audited: boolean;
  /** ARN templates with `{region}`, `{accountId}` and the resource's own ids; `*` for an action on no resource. */
  readonly resources: readonly string[];
}

export type ResourceType = keyof typeof data.resourceArnPatterns;

// JSON imports widen strings; audit-actions.test.ts holds every value to the union above.
export const iamActions = data.iamActions as readonly IamAction[];

/** The ARN of each kind of resource, as a template. */
export const resourceArnTemplates: Readonly<Record<ResourceType, string>> = data.resourceArnPatterns;

export const iamPrefix = data.iamPrefix;
export const auditEventSource = data.eventSource;

/** The fields of a record in the order of the guide's example (guide 9257-9330). */
export const auditRecordFields: readonly string[] = data.auditRecordFields.map(({ name }) => name);

const byAction: ReadonlyMap<string, IamAction> = new Map(iamActions.map((action) => [action.action, action]));
const notAudited: ReadonlySet<string> = new Set(data.notAudited);

/** What the guide says of an operation's permission, or `undefined` for an operation newer than the guide. */
export function iamAction(operation: string): IamAction | undefined {
  return byAction.get(operation);
}

/**
 * Whether calls of this operation are recorded. Every one is, but the three sends; an operation that the guide does not
 * know is recorded too, since a record too many does less harm than one that is missing. Source: guide 9159-9249.
 */
export function isAudited(operation: string): boolean {
  return !notAudited.has(operation);
}
