import type { ErrorCode, OperationError } from '@/lib/operations/operation-error';
import type { WireError } from './wire-error';

/** How the service answers each of its errors: the status and the members that the model gives it, besides Message. */
interface ErrorShape {
  readonly status: 400 | 500;
  readonly members: readonly (keyof ReturnType<typeof errorMembers>)[];
}

const errorShapes: Record<ErrorCode, ErrorShape> = {
  AccessDeniedException: { status: 400, members: ['Reason'] },
  ConflictException: { status: 400, members: ['Reason', 'ResourceType', 'ResourceId'] },
  InternalServerException: { status: 500, members: ['RequestId'] },
  ResourceNotFoundException: { status: 400, members: ['ResourceType', 'ResourceId'] },
  ServiceQuotaExceededException: { status: 400, members: ['Reason'] },
  ThrottlingException: { status: 400, members: [] },
  ValidationException: { status: 400, members: ['Reason', 'Fields'] },
};

function errorMembers(error: OperationError, requestId: string) {
  return {
    Reason: error.reason,
    Fields: error.fields?.map(({ name, message }) => ({ Name: name, Message: message })),
    ResourceType: error.resourceType,
    ResourceId: error.resourceId,
    RequestId: requestId,
  };
}

/** Times travel as epoch seconds. A replacer sees what `toJSON` left of a Date, so it looks at the member itself. */
function timesAsSeconds(this: Record<string, unknown>, key: string, value: unknown): unknown {
  const member = this[key];
  return member instanceof Date ? member.getTime() / 1000 : value;
}

function respond(status: number, body: unknown, requestId: string): Response {
  return new Response(JSON.stringify(body, timesAsSeconds), {
    status,
    headers: { 'content-type': 'application/x-amz-json-1.0', 'x-amzn-requestid': requestId },
  });
}

/** The answer of an operation. Absent members are left out; money is text by then (a bigint does not serialise). */
export function answerOutput(output: unknown, requestId: string): Response {
  return respond(200, output, requestId);
}

/** The answer of an operation that refused, as the SDKs turn it into their typed exceptions. */
export function answerRefusal(error: OperationError, requestId: string): Response {
  const { status, members } = errorShapes[error.code];
  const values = errorMembers(error, requestId);
  const body = {
    __type: `com.amazonaws.pinpointsmsvoicev2#${error.code}`,
    Message: error.message,
    ...Object.fromEntries(members.map((member) => [member, values[member]])),
  };
  return respond(status, body, requestId);
}

/** The answer of the protocol itself, before any operation ran. */
export function answerProtocolError(error: WireError, requestId: string): Response {
  return respond(400, { __type: error.type, Message: error.message }, requestId);
}
