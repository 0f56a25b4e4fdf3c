/**
 * The errors of the service, all seven of them (`sms-voice-v2-api.md`, "Errors"). A refusal is thrown where it is known,
 * with the reason and resource that the model defines; code compares codes and reasons, never words.
 */
export const errorCodes = [
  'AccessDeniedException',
  'ConflictException',
  'InternalServerException',
  'ResourceNotFoundException',
  'ServiceQuotaExceededException',
  'ThrottlingException',
  'ValidationException',
] as const;
export type ErrorCode = (typeof errorCodes)[number];

export interface FieldError {
  /** Path of the member as the model spells it, for example `Tags[0].Key`. */
  name: string;
  /** The rule, to be read after the name: "must be at most 30 characters long". */
  message: string;
}

interface ErrorDetails {
  reason?: string;
  fields?: readonly FieldError[];
  resourceType?: string;
  resourceId?: string;
  cause?: unknown;
  /** The value's JSON type is not the member's: the wire answers this as a serialisation error. */
  wrongType?: boolean;
  /** What the handler has written before refusing stays. */
  keepsWrites?: boolean;
}

export class OperationError extends Error {
  readonly code: ErrorCode;
  readonly reason: string | undefined;
  readonly fields: readonly FieldError[] | undefined;
  readonly resourceType: string | undefined;
  readonly resourceId: string | undefined;
  readonly wrongType: boolean;
  readonly keepsWrites: boolean;

  constructor(code: ErrorCode, message: string, details: ErrorDetails = {}) {
    super(message, { cause: details.cause });
    this.name = 'OperationError';
    this.code = code;
    this.reason = details.reason;
    this.fields = details.fields;
    this.resourceType = details.resourceType;
    this.resourceId = details.resourceId;
    this.wrongType = details.wrongType ?? false;
    this.keepsWrites = details.keepsWrites ?? false;
  }
}

/** The request is wrong in itself. `field` names the member whose rule it broke. */
export function invalid(reason: string, message: string, field?: string): OperationError {
  return new OperationError('ValidationException', message, {
    reason,
    ...(field ? { fields: [{ name: field, message }] } : {}),
  });
}

/** The state of a resource forbids it. */
export function conflict(reason: string, message: string, resourceType?: string, resourceId?: string): OperationError {
  return new OperationError('ConflictException', message, { reason, resourceType, resourceId });
}

/** An id that names nothing in this workspace. */
export function notFound(resourceType: string, resourceId: string): OperationError {
  return new OperationError(
    'ResourceNotFoundException',
    `There is no ${resourceType.replaceAll('-', ' ')} ${resourceId}.`,
    {
      resourceType,
      resourceId,
    },
  );
}

/** A quota or a spend limit. */
export function quotaExceeded(reason: string, message: string): OperationError {
  return new OperationError('ServiceQuotaExceededException', message, { reason });
}

/** Too fast; clients try again by themselves. */
export function throttled(message: string): OperationError {
  return new OperationError('ThrottlingException', message);
}

/** The principal may not. */
export function accessDenied(message: string, reason?: string): OperationError {
  return new OperationError('AccessDeniedException', message, { reason });
}

/**
 * The same refusal, with what the handler has written before it kept: for the rare refusal that must leave a trace, such
 * as a wrong guess that counts. It holds for the operation that was called, not for one that another operation runs.
 */
export function keepingWrites(refusal: OperationError): OperationError {
  const { code, message, reason, fields, resourceType, resourceId, wrongType, cause } = refusal;
  return new OperationError(code, message, {
    reason,
    fields,
    resourceType,
    resourceId,
    wrongType,
    cause,
    keepsWrites: true,
  });
}
