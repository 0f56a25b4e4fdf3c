/** IAM's policy language, as far as identity policies without conditions go. */
export interface PolicyStatement {
  Effect: 'Allow' | 'Deny';
  Action: string | readonly string[];
  Resource: string | readonly string[];
}
export interface PolicyDocument {
  Version: '2012-10-17';
  Statement: readonly PolicyStatement[];
}

const listOf = (value: string | readonly string[]): readonly string[] => (typeof value === 'string' ? [value] : value);

/** Whether `text` fits a pattern of IAM: `*` any run of characters, `?` any one. */
export function matchesPattern(pattern: string, text: string): boolean {
  if (pattern === '*') return true;
  // Two fingers and one way back: linear for what policies hold, and no regular expression made from input.
  let p = 0;
  let t = 0;
  let star = -1;
  let resume = 0;
  while (t < text.length) {
    if (pattern[p] === '*') {
      star = p;
      resume = t;
      p += 1;
    } else if (pattern[p] === '?' || pattern[p] === text[t]) {
      p += 1;
      t += 1;
    } else if (star >= 0) {
      p = star + 1;
      resume += 1;
      t = resume;
    } else {
      return false;
    }
  }
  while (pattern[p] === '*') p += 1;
  return p === pattern.length;
}

/** Actions are compared without regard to case, as IAM does. */
const coversAction = (statement: PolicyStatement, action: string) =>
  listOf(statement.Action).some((pattern) => matchesPattern(pattern.toLowerCase(), action.toLowerCase()));

const coversResource = (statement: PolicyStatement, resource: string) =>
  listOf(statement.Resource).some((pattern) => matchesPattern(pattern, resource));

export type Verdict = 'allowed' | 'denied';

/** Explicit deny, then allow, else denied: the evaluation of IAM for one action on one resource. */
export function evaluate(policies: readonly PolicyDocument[], action: string, resource: string): Verdict {
  const statements = policies.flatMap((policy) => policy.Statement).filter((one) => coversAction(one, action));
  if (statements.some((one) => one.Effect === 'Deny' && coversResource(one, resource))) return 'denied';
  return statements.some((one) => one.Effect === 'Allow' && coversResource(one, resource)) ? 'allowed' : 'denied';
}

/** Whether the answer is "allowed" whatever the resource, so that the resource need not be looked up first. */
export function allowsEverywhere(policies: readonly PolicyDocument[], action: string): boolean {
  const statements = policies.flatMap((policy) => policy.Statement).filter((one) => coversAction(one, action));
  return (
    !statements.some((one) => one.Effect === 'Deny') &&
    statements.some((one) => one.Effect === 'Allow' && listOf(one.Resource).includes('*'))
  );
}

/** Whether the answer is "denied" whatever the resource, so that a screen need not offer it. */
export function deniesEverywhere(policies: readonly PolicyDocument[], action: string): boolean {
  const statements = policies.flatMap((policy) => policy.Statement).filter((one) => coversAction(one, action));
  return (
    statements.some((one) => one.Effect === 'Deny' && listOf(one.Resource).includes('*')) ||
    !statements.some((one) => one.Effect === 'Allow')
  );
}
