import { OperationError } from '@/lib/operations/operation-error';
import { WireError } from './wire-error';

/** Room for the largest member that the model has (a registration attachment, 6,990,508 characters) and little more. */
export const largestBodyBytes = 8 * 1024 * 1024;

const tooLarge = () =>
  new OperationError('ValidationException', `The request must be at most ${largestBodyBytes} bytes long.`, {
    reason: 'MAXIMUM_SIZE_EXCEEDED',
  });

/**
 * The raw bytes of a request, never more than fit: a body that says it is longer is not read at all, one that does not say
 * is read only until it is longer.
 * @throws ValidationException MAXIMUM_SIZE_EXCEEDED
 */
export async function readBody(request: Request): Promise<Uint8Array> {
  if (Number(request.headers.get('content-length')) > largestBodyBytes) throw tooLarge();
  const chunks: Uint8Array[] = [];
  let length = 0;
  // The types of the DOM do not know that a stream can be iterated; Node's can.
  for await (const chunk of (request.body ?? []) as AsyncIterable<Uint8Array>) {
    length += chunk.length;
    if (length > largestBodyBytes) throw tooLarge();
    chunks.push(chunk);
  }
  return chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks);
}

const decoder = new TextDecoder('utf-8', { fatal: true });

/** A hundred times what the longest lists of the model need; each value that breaks a rule is an error to be kept. */
export const mostValues = 100_000;

/**
 * In a request `null` means absent. One in a list stays, and is refused there as the wrong type.
 * @throws ValidationException MAXIMUM_SIZE_EXCEEDED
 */
function dropNulls(root: object): void {
  const open: object[] = [root];
  let values = 0;
  // Not recursive: how deep a request nests is for its sender to choose. The list grows while it is walked.
  for (const node of open) {
    const keys = Array.isArray(node) ? undefined : Object.keys(node);
    values += keys?.length ?? (node as unknown[]).length; // without keys it is an array
    if (values > mostValues) {
      throw new OperationError('ValidationException', `The request must hold at most ${mostValues} values.`, {
        reason: 'MAXIMUM_SIZE_EXCEEDED',
      });
    }
    for (const key of keys ?? []) if (Reflect.get(node, key) === null) Reflect.deleteProperty(node, key);
    for (const value of Object.values(node) as unknown[]) {
      if (typeof value === 'object' && value !== null) open.push(value);
    }
  }
}

/**
 * The input that a body carries. No body at all is an empty input, as AWS takes it.
 * @throws WireError SerializationException when it is not a JSON object in UTF-8; ValidationException
 *   MAXIMUM_SIZE_EXCEEDED when it holds more values than any operation takes
 */
export function parseInput(body: Uint8Array): object {
  if (body.length === 0) return {};
  let input: unknown;
  try {
    input = JSON.parse(decoder.decode(body));
  } catch {
    throw new WireError('SerializationException', 'The body is not JSON in UTF-8.');
  }
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    throw new WireError('SerializationException', 'The body must be a JSON object.');
  }
  dropNulls(input);
  return input;
}
