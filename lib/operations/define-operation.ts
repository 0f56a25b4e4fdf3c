import type { z } from 'zod';
import type { OperationContext } from './call-context';
import type { ErrorCode } from './operation-error';

/** Which reasons an operation may give with each code; an empty list for codes that carry none. */
export type DeclaredErrors = Partial<Record<ErrorCode, readonly string[]>>;

export interface OperationDefinition<Input, Output> {
  /** The API's own word, for example `SendTextMessage`. */
  readonly name: string;
  /** `public`: the service's API; `console`: our own, on the same wire; `internal`: from other operations only. */
  readonly exposure: 'public' | 'console' | 'internal';
  /** Reads run on connections that cannot write. */
  readonly access: 'read' | 'write';
  readonly input: z.ZodType<Input>;
  readonly output: z.ZodType<Output>;
  /** Beside what every operation may answer: wrong shape, no permission, too fast, internal. */
  readonly errors: DeclaredErrors;
  /**
   * The ARN tails it acts on, for authorisation; none = the workspace as a whole. May look a number up (read-only) to
   * name it.
   */
  resources?(input: Input, context: OperationContext): readonly string[] | Promise<readonly string[]>;
  /** Whether a call leaves an activity record; public operations follow audit-actions.json. */
  readonly audited?: boolean;
  /**
   * Where a call without audit record or client token writes with one statement that stands or falls whole: no transaction
   * is put around it. Its locks then last no longer than itself, instead of three more journeys to the database, which is
   * what senders of one workspace wait for each other.
   */
  readonly writesOneStatement?: boolean;
  /** The handler touches the database and nothing else; what must leave is a row written in the same transaction. */
  handler(input: Input, context: OperationContext): Promise<Output>;
}

export interface Operation<Input = unknown, Output = unknown> extends OperationDefinition<Input, Output> {
  readonly kind: 'operation';
}

/**
 * An operation of any input and output, as the registry holds them. (`handler` and `resources` are methods so that each
 * operation fits here; the kernel hands them only what their own schema has parsed.)
 */
export type AnyOperation = Operation;

/** Defines one operation: data, and one function. */
export function defineOperation<InputSchema extends z.ZodType, OutputSchema extends z.ZodType>(
  definition: Omit<OperationDefinition<z.output<InputSchema>, z.output<OutputSchema>>, 'input' | 'output'> & {
    readonly input: InputSchema;
    readonly output: OutputSchema;
  },
): Operation<z.output<InputSchema>, z.output<OutputSchema>> {
  return {
    ...definition,
    kind: 'operation',
    // A schema that parses to its own output type: ours have no transforms, so input and output types are one.
    input: definition.input as unknown as z.ZodType<z.output<InputSchema>>,
    output: definition.output as unknown as z.ZodType<z.output<OutputSchema>>,
  };
}
