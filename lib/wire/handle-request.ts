import { findAccessKey } from '@/lib/access/access-keys';
import { openWorkspace } from '@/lib/access/workspaces';
import { clientAddressOf, userAgentOf } from '@/lib/console/request-headers';
import { logDefect } from '@/lib/logger';
import type { Principal, Runtime, Workspace } from '@/lib/operations/call-context';
import type { AnyOperation } from '@/lib/operations/define-operation';
import { OperationError } from '@/lib/operations/operation-error';
import { runOperation } from '@/lib/operations/run-operation';
import { regionByCode } from '@/lib/reference/regions';
import { answerOutput, answerProtocolError, answerRefusal } from './answer';
import { parseInput, readBody } from './request-body';
import { checkSignature, readSignatureClaim } from './signature';
import { WireError } from './wire-error';

/** Which operations each target prefix reaches; internal ones are reached by none. */
const exposureByPrefix: ReadonlyMap<string, AnyOperation['exposure']> = new Map([
  ['PinpointSMSVoiceV2', 'public'],
  ['SmsConsole', 'console'],
]);

function findOperation(request: Request, registry: ReadonlyMap<string, AnyOperation>): AnyOperation {
  const target = request.headers.get('x-amz-target') ?? '';
  const [prefix = '', name = ''] = target.split('.', 2);
  const operation = target === `${prefix}.${name}` ? registry.get(name) : undefined;
  if (request.method !== 'POST' || !operation || operation.exposure !== exposureByPrefix.get(prefix)) {
    throw new WireError(
      'UnknownOperationException',
      'There is no such operation. POST to it, with PinpointSMSVoiceV2.<Operation> or SmsConsole.<Operation> as X-Amz-Target.',
    );
  }
  return operation;
}

interface Caller {
  readonly principal: Principal;
  readonly workspace: Workspace;
  readonly body: Uint8Array;
}

/**
 * Who signed the request, for which workspace, and the body that they signed. The body is read only for a key that exists,
 * and a region is opened only for a signature that holds.
 */
async function authenticate(request: Request, runtime: Runtime): Promise<Caller> {
  const claim = readSignatureClaim(request.headers, runtime.clock());
  if (!regionByCode(claim.region)) {
    throw new WireError('InvalidSignatureException', 'Credential should be scoped to a valid region.');
  }
  const holder = await findAccessKey(runtime, claim.accessKeyId, claim.region);
  if (!holder) {
    throw new WireError('UnrecognizedClientException', 'The access key of the request does not exist or is inactive.');
  }
  const body = await readBody(request);
  checkSignature(claim, request, body, holder.secret);
  const { principal } = holder;
  const workspace = holder.workspace ?? (await openWorkspace(runtime, principal.accountId, claim.region));
  return { principal, workspace, body };
}

async function answer(
  request: Request,
  runtime: Runtime,
  registry: ReadonlyMap<string, AnyOperation>,
  requestId: string,
): Promise<Response> {
  const { principal, workspace, body } = await authenticate(request, runtime);
  const operation = findOperation(request, registry);
  const header = (name: string) => request.headers.get(name);
  const output = await runOperation(runtime, operation, parseInput(body), {
    requestId,
    principal,
    workspace,
    via: 'wire',
    // Next.js writes the connection's own address where no proxy has written one. Without a proxy a client may write it
    // itself, so it serves the record and decides nothing.
    sourceAddress: clientAddressOf(header),
    userAgent: userAgentOf(header),
  });
  return answerOutput(output, requestId);
}

/** One call in AWS JSON 1.0, signed with Signature Version 4. Every request gets an answer in the protocol's own form. */
export async function handleWireRequest(
  request: Request,
  runtime: Runtime,
  registry: ReadonlyMap<string, AnyOperation>,
): Promise<Response> {
  const requestId = runtime.ids.uuid(runtime.clock());
  try {
    return await answer(request, runtime, registry, requestId);
  } catch (error) {
    if (error instanceof WireError) return answerProtocolError(error, requestId);
    if (error instanceof OperationError) {
      return error.wrongType
        ? answerProtocolError(new WireError('SerializationException', error.message), requestId)
        : answerRefusal(error, requestId);
    }
    logDefect('wire', requestId, error);
    const internal = new OperationError('InternalServerException', 'Something went wrong on our side. Try again.');
    return answerRefusal(internal, requestId);
  }
}
