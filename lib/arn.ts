/** Amazon Resource Names of the service: `arn:aws:sms-voice:<region>:<account>:<tail>`. */
export interface ArnOwner {
  region: string;
  accountId: string;
}

/** The ARN of a resource, from the tail of `resourceArnPatterns` (audit-actions.json). */
export function buildArn({ region, accountId }: ArnOwner, tail: string): string {
  return `arn:aws:sms-voice:${region}:${accountId}:${tail}`;
}

/**
 * What an id-or-ARN parameter names within this workspace.
 * @returns the id itself, the tail's id for an ARN of this workspace and kind, undefined for any other ARN
 */
export function idFromIdOrArn(owner: ArnOwner, kind: string, idOrArn: string): string | undefined {
  if (!idOrArn.startsWith('arn:')) return idOrArn;
  const prefix = buildArn(owner, `${kind}/`);
  return idOrArn.startsWith(prefix) ? idOrArn.slice(prefix.length) : undefined;
}

/** What an ARN of the service names within its kind: `…:pool/pool-…` → `pool-…`. What is no such ARN stays as it is. */
export function bareName(idOrArn: string): string {
  return /^arn:aws:sms-voice:[^/]*\/(.+)$/.exec(idOrArn)?.[1] ?? idOrArn;
}
