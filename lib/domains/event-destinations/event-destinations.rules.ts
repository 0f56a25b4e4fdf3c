import type { Workspace } from '@/lib/operations/call-context';
import { conflict, invalid } from '@/lib/operations/operation-error';

export type TargetKind = 'LOG_GROUP' | 'STREAM' | 'TOPIC';

/** The three members of which a destination has one. */
export interface TargetMembers {
  readonly CloudWatchLogsDestination?: { readonly IamRoleArn: string; readonly LogGroupArn: string } | undefined;
  readonly KinesisFirehoseDestination?: { readonly IamRoleArn: string; readonly DeliveryStreamArn: string } | undefined;
  readonly SnsDestination?: { readonly TopicArn: string } | undefined;
}

/** Where a destination publishes, as it is stored. */
export interface Target {
  readonly targetKind: TargetKind;
  readonly targetArn: string;
  readonly targetName: string;
  readonly roleArn: string | null;
}

interface TargetForm {
  /** In the words of its owner: "log group". */
  readonly words: string;
  /** Service, then region, account and name as they are captured. */
  readonly pattern: RegExp;
  arnOf(owner: Pick<Workspace, 'region' | 'accountId'>, name: string): string;
}

/** How the ARN of each kind of target is written; the names are those that the services of that kind take. */
export const targetForms: Readonly<Record<TargetKind, TargetForm>> = {
  LOG_GROUP: {
    words: 'log group',
    pattern: /^arn:aws[a-z-]*:logs:([a-z0-9-]+):(\d{12}):log-group:([A-Za-z0-9_./#-]{1,512})(?::\*)?$/,
    arnOf: ({ region, accountId }, name) => `arn:aws:logs:${region}:${accountId}:log-group:${name}`,
  },
  STREAM: {
    words: 'stream',
    pattern: /^arn:aws[a-z-]*:firehose:([a-z0-9-]+):(\d{12}):deliverystream\/((?!\.+$)[A-Za-z0-9_.-]{1,64})$/,
    arnOf: ({ region, accountId }, name) => `arn:aws:firehose:${region}:${accountId}:deliverystream/${name}`,
  },
  TOPIC: {
    words: 'topic',
    pattern: /^arn:aws[a-z-]*:sns:([a-z0-9-]+):(\d{12}):([A-Za-z0-9_-]{1,256}(?:\.fifo)?)$/,
    arnOf: ({ region, accountId }, name) => `arn:aws:sns:${region}:${accountId}:${name}`,
  },
};

const rolePattern = /^arn:aws[a-z-]*:iam::(\d{12}):role\/[!-~]+$/;

/** Each member's kind, and the members of it that hold the target's ARN and the role's. */
const members = [
  { member: 'CloudWatchLogsDestination', kind: 'LOG_GROUP', arnMember: 'LogGroupArn' },
  { member: 'KinesisFirehoseDestination', kind: 'STREAM', arnMember: 'DeliveryStreamArn' },
  { member: 'SnsDestination', kind: 'TOPIC', arnMember: 'TopicArn' },
] as const;

/** @throws ValidationException INVALID_ARN; RESOURCE_NOT_ACCESSIBLE for another account or region; INVALID_PARAMETER */
function nameOf(owner: Workspace, kind: TargetKind, arn: string, field: string): string {
  const { words, pattern, arnOf } = targetForms[kind];
  const [, region, accountId, name] = pattern.exec(arn) ?? [];
  if (name === undefined) {
    throw invalid(
      'INVALID_ARN',
      `${field} must be the ARN of a ${words}, such as ${arnOf(owner, 'sms-events')}.`,
      field,
    );
  }
  if (region !== owner.region || accountId !== owner.accountId) {
    throw invalid(
      'RESOURCE_NOT_ACCESSIBLE',
      `The ${words} must be of this account and Region: ${arnOf(owner, name)}.`,
      field,
    );
  }
  if (name.endsWith('.fifo')) throw invalid('INVALID_PARAMETER', 'A FIFO topic cannot receive events.', field);
  return name;
}

/** @throws ValidationException INVALID_ARN; RESOURCE_NOT_ACCESSIBLE for the role of another account */
function checkRole({ accountId }: Workspace, role: string, field: string): void {
  const [, roleAccount] = rolePattern.exec(role) ?? [];
  if (roleAccount === undefined) {
    throw invalid(
      'INVALID_ARN',
      `${field} must be the ARN of a role, such as arn:aws:iam::${accountId}:role/sms-events.`,
      field,
    );
  }
  if (roleAccount !== accountId) {
    throw invalid('RESOURCE_NOT_ACCESSIBLE', `The role must be of this account, ${accountId}.`, field);
  }
}

/**
 * The target that an input names; undefined where it names none.
 * @throws ValidationException PARAMETERS_CANNOT_BE_USED_TOGETHER for two; INVALID_ARN, INVALID_PARAMETER,
 *   RESOURCE_NOT_ACCESSIBLE (sms-voice-v2-api.md, "Which rule, which reason")
 */
export function targetOf(owner: Workspace, input: TargetMembers): Target | undefined {
  const given = members.filter(({ member }) => input[member] !== undefined);
  if (given.length > 1) {
    throw invalid(
      'PARAMETERS_CANNOT_BE_USED_TOGETHER',
      `A destination publishes to one place: give ${given.map(({ member }) => member).join(' or ')}.`,
      given[1]?.member,
    );
  }
  const [only] = given;
  if (!only) return undefined;
  // Each member's ARN is under the name that stands beside it.
  const value = input[only.member] as Readonly<Record<string, string>>;
  const targetArn = value[only.arnMember] ?? '';
  const targetName = nameOf(owner, only.kind, targetArn, `${only.member}.${only.arnMember}`);
  const roleArn = value['IamRoleArn'] ?? null;
  if (roleArn !== null) checkRole(owner, roleArn, `${only.member}.IamRoleArn`);
  return { targetKind: only.kind, targetArn, targetName, roleArn };
}

/** @throws ValidationException as targetOf, and MISSING_PARAMETER where the input names no target */
export function requireTarget(owner: Workspace, input: TargetMembers): Target {
  const target = targetOf(owner, input);
  if (target) return target;
  throw invalid(
    'MISSING_PARAMETER',
    'Give CloudWatchLogsDestination, KinesisFirehoseDestination or SnsDestination.',
    'CloudWatchLogsDestination',
  );
}

/** @throws ConflictException EVENT_DESTINATION_MISMATCH for another kind than the destination has */
export function checkSameKind(name: string, before: TargetKind, after: TargetKind): void {
  if (before === after) return;
  throw conflict(
    'EVENT_DESTINATION_MISMATCH',
    `${name} publishes to a ${targetForms[before].words}, and a destination keeps its type. Add another for a ${targetForms[after].words}.`,
    'event-destination',
    name,
  );
}
