import { and, eq } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { activityRecords } from '@/db/schema';
import type { AnyOperation } from '@/lib/operations/define-operation';
import { OperationError } from '@/lib/operations/operation-error';
import { makePageToken } from '@/lib/operations/page-token';
import { runOperation } from '@/lib/operations/run-operation';
import { isAudited } from '@/lib/reference/audit-actions';
import { sensitive } from '@/lib/reference/wire-types';
import { operationExamples } from '@/lib/testing/operation-examples';
import { createTestWorkspace, testDatabase, type TestWorkspace } from '@/lib/testing/test-runtime';
import { answerOutput } from '@/lib/wire/answer';
import { registry } from './registry';

/** What every operation owes, tested on each that can be called from outside. */
const exposed = [...registry.values()].filter(({ exposure }) => exposure !== 'internal');

const exampleOf = ({ name }: AnyOperation) => {
  const example = operationExamples[name];
  if (!example)
    throw new Error(`${name} has no example: add a valid input of it to lib/testing/operation-examples.ts.`);
  return example;
};

const leavesRecord = ({ name, audited, exposure, access }: AnyOperation) =>
  audited ?? (exposure === 'public' ? isAudited(name) : access === 'write');

/** The schema inside whatever makes it optional. */
const unwrap = (schema: z.ZodType): z.ZodType =>
  schema instanceof z.ZodOptional || schema instanceof z.ZodNullable
    ? unwrap(schema.unwrap() as z.ZodType) // zod types the inner schema by its core type
    : schema;

interface Member {
  name: string;
  schema: z.ZodType;
}
const membersOf = (schema: z.ZodType): Member[] =>
  schema instanceof z.ZodObject
    ? Object.entries(schema.shape as Record<string, z.ZodType>).map(([name, member]) => ({ name, schema: member }))
    : []; // an object's shape is its members' schemas

/** Members at every depth. */
function everyMember(schema: z.ZodType): Member[] {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodArray) return everyMember(inner.element as z.ZodType); // as above
  return membersOf(inner).flatMap((member) => [member, ...everyMember(member.schema)]);
}

/** The texts in a value whose schema is marked as sensitive. */
function secretsIn(schema: z.ZodType, value: unknown, marked = false): string[] {
  if (value === undefined || value === null) return [];
  const inner = unwrap(schema);
  const isSecret = marked || sensitive.has(schema) || sensitive.has(inner);
  if (typeof value === 'string') return isSecret && value.length > 0 ? [value] : [];
  if (inner instanceof z.ZodArray && Array.isArray(value)) {
    return value.flatMap((item) => secretsIn(inner.element as z.ZodType, item, isSecret)); // as above
  }
  if (typeof value !== 'object') return [];
  if (inner instanceof z.ZodObject) {
    return membersOf(inner).flatMap((member) => secretsIn(member.schema, Reflect.get(value, member.name), isSecret));
  }
  return isSecret ? Object.values(value).filter((item) => typeof item === 'string') : [];
}

let workspace: TestWorkspace;
beforeEach(async () => {
  workspace = await createTestWorkspace();
});

const refusalOf = (attempt: Promise<unknown>): Promise<OperationError> =>
  attempt.then(
    () => {
      throw new Error('The call was not refused.');
    },
    (error: unknown) => {
      if (error instanceof OperationError) return error;
      throw error;
    },
  );

/** `accepted`, or the code of the refusal. */
const outcomeOf = (operation: AnyOperation, input: object): Promise<unknown> =>
  workspace
    .runRaw(operation, input)
    .then(() => 'accepted')
    .catch((error: unknown) => (error instanceof OperationError ? error.code : error));

/** The records that calls of an operation have left in the workspace. */
async function recordsOf(operation: AnyOperation) {
  await workspace.runtime.activity.flush();
  return testDatabase()
    .read.select()
    .from(activityRecords)
    .where(
      and(
        eq(activityRecords.workspaceId, workspace.workspace.workspaceId),
        eq(activityRecords.operation, operation.name),
      ),
    );
}

/** Runs an operation with its example: the input, the answer and the records that these two left. */
async function runExample(operation: AnyOperation) {
  const input = await exampleOf(operation).input(workspace);
  // An example may have called the operation itself to prepare.
  const before = new Set((await recordsOf(operation)).map(({ eventId }) => eventId));
  const output = await workspace.run(operation, input);
  const records = (await recordsOf(operation)).filter(({ eventId }) => !before.has(eventId));
  return { input, output, records };
}

describe.each(exposed.map((operation) => [operation.name, operation] as const))('%s', (_name, operation) => {
  const members = membersOf(operation.input);

  it('takes its example and gives an answer that the wire can write', async () => {
    const { output } = await runExample(operation);
    expect(await answerOutput(output, 'request').json()).toBeTypeOf('object');
  });

  it('refuses what has not its shape, naming the member', async () => {
    for (const wrong of [null, 'text', 1, []]) {
      expect(await refusalOf(workspace.runRaw(operation, wrong))).toMatchObject({ code: 'ValidationException' });
    }
    const input = (await exampleOf(operation).input(workspace)) as object; // an example is an object of members
    for (const { name, schema } of members) {
      const isOptional = schema.safeParse(undefined).success;
      const isAnything = schema.safeParse([[[]]]).success;
      if (!isOptional) {
        const refusal = await refusalOf(workspace.runRaw(operation, { ...input, [name]: undefined }));
        expect(refusal).toMatchObject({ code: 'ValidationException', reason: 'MISSING_PARAMETER' });
        expect(refusal.fields).toContainEqual(expect.objectContaining({ name }));
      }
      if (!isAnything) {
        const refusal = await refusalOf(workspace.runRaw(operation, { ...input, [name]: [[[]]] }));
        expect(refusal).toMatchObject({ code: 'ValidationException', reason: 'INVALID_PARAMETER' });
        expect(refusal.fields?.map((field) => field.name.split('[')[0])).toContain(name);
      }
    }
  });

  it('takes no text for a defect, however odd', async () => {
    const input = (await exampleOf(operation).input(workspace)) as object; // as above
    for (const odd of ['\0', 'a\0b', '\ud83d', '', '%', "'", '\u202e', '𝕏'.repeat(100)]) {
      for (const { name } of members) {
        const current: unknown = Reflect.get(input, name);
        const value = Array.isArray(current)
          ? current.map((item: unknown) => (typeof item === 'string' ? odd : oddMembers(item, odd)))
          : typeof current === 'object' && current !== null
            ? oddMembers(current, odd)
            : odd;
        const outcome = await outcomeOf(operation, { ...input, [name]: value });
        expect({ odd, name, outcome }).not.toMatchObject({ outcome: 'InternalServerException' });
      }
    }
  });

  it('takes no number for a defect, however odd', async () => {
    const input = (await exampleOf(operation).input(workspace)) as object; // as above
    for (const odd of [1e300, -1e300, 2 ** 53, 2 ** 31, -1, 0.5]) {
      for (const { name } of members) {
        const outcome = await outcomeOf(operation, { ...input, [name]: odd });
        expect({ odd, name, outcome }).not.toMatchObject({ outcome: 'InternalServerException' });
      }
    }
  });

  it('has an end to every text and list that it takes', async () => {
    const input = (await exampleOf(operation).input(workspace)) as object; // as above
    const [long, many] = [100_000, 2_000];
    for (const { name, schema } of members) {
      const current: unknown = Reflect.get(input, name);
      const isText = schema.safeParse('A').success || schema.safeParse('12065550142').success;
      const tooLong = ['A', '1']
        .map((letter) => letter.repeat(long))
        .map((text) =>
          Array.isArray(current) ? current.map((item) => oddMembers(item, text)) : oddMembers(current, text),
        );
      const tooMany = Array.isArray(current) ? [Array.from({ length: many }, () => current[0] as unknown)] : [];
      const values = [
        ...(isText || typeof current === 'string' ? ['A'.repeat(long), '1'.repeat(long)] : tooLong),
        ...tooMany,
      ];
      for (const value of values.filter((each) => JSON.stringify(each) !== JSON.stringify(current))) {
        const outcome = await outcomeOf(operation, { ...input, [name]: value });
        expect({ name, outcome }).toEqual({ name, outcome: 'ValidationException' });
      }
    }
  });

  const paged = members.some(({ name }) => name === 'NextToken') ? it : undefined;
  paged?.('takes no page token of another list, nor one that is none', async () => {
    const input = (await exampleOf(operation).input(workspace)) as object; // as above
    // What the call names itself is no list, and has no pages.
    const required = Object.fromEntries(
      members
        .filter(({ schema }) => !schema.safeParse(undefined).success)
        .map(({ name }) => [name, Reflect.get(input, name)]),
    );
    const context = { settings: workspace.runtime.settings, workspace: workspace.workspace };
    for (const NextToken of [makePageToken(context, 'AnotherList', [0, 'a']), 'none', 'AAAA'.repeat(20)]) {
      expect(await refusalOf(workspace.runRaw(operation, { ...required, NextToken }))).toMatchObject({
        code: 'ValidationException',
        reason: 'INVALID_NEXT_TOKEN',
      });
    }
  });

  it('refuses who has no permission and records it', async () => {
    const input = await exampleOf(operation).input(workspace);
    const call = workspace.call([]);
    expect(await refusalOf(runOperation(workspace.runtime, operation, input, call))).toMatchObject({
      code: 'AccessDeniedException',
    });
    const denied = (await recordsOf(operation)).filter(({ errorCode }) => errorCode === 'AccessDeniedException');
    expect(denied).toHaveLength(leavesRecord(operation) ? 1 : 0);
  });

  it('leaves the record that it owes, without its secrets', async () => {
    const { input, output, records } = await runExample(operation);
    expect(records).toHaveLength(leavesRecord(operation) ? 1 : 0);
    const text = JSON.stringify(records);
    const secrets = [...secretsIn(operation.input, input), ...secretsIn(operation.output, output)];
    for (const secret of secrets) expect(text).not.toContain(JSON.stringify(secret).slice(1, -1));
  });

  it('marks as sensitive what a record must not hold', () => {
    const telling = /Password$|^Secret|Secret$|^MessageBody$|^VerificationCode$|^Context$/;
    for (const { name, schema } of [...everyMember(operation.input), ...everyMember(operation.output)]) {
      const isMarked = sensitive.has(schema) || sensitive.has(unwrap(schema));
      if (telling.test(name)) expect({ name, isMarked }).toEqual({ name, isMarked: true });
    }
  });

  const asksOwnWorkspace = operationExamples[operation.name]?.namesResource ? it : undefined;
  asksOwnWorkspace?.('finds nothing of another workspace', async () => {
    const elsewhere = await createTestWorkspace();
    const input = await exampleOf(operation).input(elsewhere);
    expect(await refusalOf(workspace.runRaw(operation, input))).toMatchObject({ code: 'ResourceNotFoundException' });
    await elsewhere.runRaw(operation, input); // still there, and untouched by the attempt
  });

  const takesToken = members.some(({ name }) => name === 'ClientToken') ? it : undefined;
  takesToken?.('answers the same token with the same answer', async () => {
    const input = { ...((await exampleOf(operation).input(workspace)) as object), ClientToken: 'the-same' }; // as above
    const first = await workspace.runRaw(operation, input);
    const again = await Promise.all([workspace.runRaw(operation, input), workspace.runRaw(operation, input)]);
    expect(again).toEqual([first, first]);
  });
});

/** A copy of an object whose texts are the odd one. */
function oddMembers(value: unknown, odd: string): unknown {
  return typeof value === 'object' && value !== null
    ? Object.fromEntries(
        Object.entries(value).map(([name, member]: [string, unknown]) => [
          name,
          typeof member === 'string' ? odd : member,
        ]),
      )
    : value;
}
