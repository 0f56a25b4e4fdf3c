import {
  CreateOptOutListCommand,
  CreatePoolCommand,
  DeleteKeywordCommand,
  DescribeKeywordsCommand,
  ListTagsForResourceCommand,
  PutKeywordCommand,
  RequestSenderIdCommand,
  TagResourceCommand,
  UntagResourceCommand,
} from '@aws-sdk/client-pinpoint-sms-voice-v2';
import { expect } from 'vitest';
import { addSimulatorNumber } from '@/lib/testing/simulator-number';
import type { WireWorkspace } from './wire-workspace';

export const optOutListName = 'optOutListName';
export const person = '+12065550123'; // guide 6805

/** What the commands name: a pool with a number, a number outside of it, a sender ID, a list with a number on it. */
export async function prepare({ sdk, workspace, arn }: WireWorkspace) {
  const [pooled, free] = [await addSimulatorNumber(workspace), await addSimulatorNumber(workspace)];
  const { PoolId } = await sdk.send(
    new CreatePoolCommand({ OriginationIdentity: pooled.phoneNumberId, MessageType: 'TRANSACTIONAL' }),
  );
  await sdk.send(new RequestSenderIdCommand({ SenderId: 'EXAMPLECO', IsoCountryCode: 'GB' }));
  await sdk.send(new CreateOptOutListCommand({ OptOutListName: optOutListName }));
  return {
    sdk,
    arn,
    poolId: PoolId!,
    phoneNumberId: free.phoneNumberId,
    topicArn: `arn:aws:sns:us-east-1:${workspace.workspace.accountId}:MyTopic`,
    roleArn: `arn:aws:iam::${workspace.workspace.accountId}:role/replies`,
  };
}
export type Prepared = Awaited<ReturnType<typeof prepare>>;

export interface GuideCommand {
  readonly line: number;
  /** As printed, its values left out; where the guide misspells a parameter, the one that it means. */
  readonly printed: string;
  readonly input: (prepared: Prepared) => object;
  readonly send: (prepared: Prepared, input: never) => Promise<unknown>;
  readonly answer: (prepared: Prepared) => object;
}

/** One row of the table: its input is what its client's command takes. */
export function row<Input extends object>(
  line: number,
  printed: string,
  input: (prepared: Prepared) => Input,
  send: (prepared: Prepared, input: Input) => Promise<unknown>,
  answer: (prepared: Prepared) => object,
): GuideCommand {
  return { line, printed, input, send, answer };
}

const keywordOf = (OriginationIdentity: string) => ({
  OriginationIdentity,
  Keyword: 'JOIN',
  KeywordMessage: 'Welcome.',
  KeywordAction: 'OPT_IN' as const,
});

/** The three commands about keywords stand in the guide twice: for pools and for numbers. */
export const keywordRows = (
  lines: [put: number, describe: number, remove: number],
  ownerOf: (prepared: Prepared) => string,
) => [
  row(
    lines[0],
    'put-keyword --origination-identity --keyword --keyword-message --keyword-action',
    (prepared) => keywordOf(ownerOf(prepared)),
    ({ sdk }, input) => sdk.send(new PutKeywordCommand(input)),
    (prepared) => keywordOf(ownerOf(prepared)),
  ),
  row(
    lines[1],
    'describe-keywords --origination-identity',
    (prepared) => ({ OriginationIdentity: ownerOf(prepared) }),
    ({ sdk }, input) => sdk.send(new DescribeKeywordsCommand(input)),
    (prepared) => ({
      OriginationIdentity: ownerOf(prepared),
      Keywords: expect.arrayContaining([expect.objectContaining({ Keyword: 'STOP', KeywordAction: 'OPT_OUT' })]),
    }),
  ),
  row(
    lines[2],
    'delete-keyword --origination-identity --keyword',
    (prepared) => ({ OriginationIdentity: ownerOf(prepared), Keyword: 'JOIN' }),
    async ({ sdk }, input) => {
      await sdk.send(new PutKeywordCommand(keywordOf(input.OriginationIdentity)));
      return sdk.send(new DeleteKeywordCommand(input));
    },
    (prepared) => keywordOf(ownerOf(prepared)),
  ),
];

/**
 * The two commands about tags stand in each chapter. The guide's `tags={key1=value1,key2=value2}` is no value that the
 * command line takes; its words say what is meant.
 */
export const tagRows = (lines: [tag: number, untag: number], resourceOf: (prepared: Prepared) => string) => [
  row(
    lines[0],
    'tag-resource --resource-arn --tags',
    (prepared) => ({
      ResourceArn: resourceOf(prepared),
      Tags: [
        { Key: 'key1', Value: 'value1' },
        { Key: 'key2', Value: 'value2' },
      ],
    }),
    async ({ sdk }, input) => {
      await sdk.send(new TagResourceCommand(input));
      return sdk.send(new ListTagsForResourceCommand({ ResourceArn: input.ResourceArn }));
    },
    () => ({
      Tags: [
        { Key: 'key1', Value: 'value1' },
        { Key: 'key2', Value: 'value2' },
      ],
    }),
  ),
  row(
    lines[1],
    'untag-resource --resource-arn --tag-keys',
    (prepared) => ({ ResourceArn: resourceOf(prepared), TagKeys: ['key1', 'key2'] }),
    async ({ sdk }, input) => {
      const { ResourceArn } = input;
      const Tags = ['key1', 'key2', 'key3'].map((Key) => ({ Key, Value: '' }));
      await sdk.send(new TagResourceCommand({ ResourceArn, Tags }));
      await sdk.send(new UntagResourceCommand(input));
      return sdk.send(new ListTagsForResourceCommand({ ResourceArn }));
    },
    () => ({ Tags: [{ Key: 'key3', Value: '' }] }),
  ),
];

/**
 * Describing stands in a chapter three times: everything, what is named by its id, and what filters leave. The guide prints
 * the option of the ids in the singular, which the command line completes, and each filter as an option of its own, of which
 * it takes the last; its words say what is meant.
 */
export const describeRows = <Input extends object>(
  command: string,
  lines: [all: number, named: number, filtered: number],
  send: (prepared: Prepared, input: Input) => Promise<unknown>,
  rows: {
    readonly all: (prepared: Prepared) => object;
    readonly idsOption: string;
    readonly ids: (prepared: Prepared) => Input;
    readonly named: (prepared: Prepared) => object;
    readonly filters: Input;
    readonly filtered: object;
  },
) => [
  row(lines[0], command, () => ({}) as Input, send, rows.all), // every member of the input is optional
  row(lines[1], `${command} ${rows.idsOption}`, rows.ids, send, rows.named),
  row(
    lines[2],
    `${command} --filters`,
    () => rows.filters,
    send,
    () => rows.filtered,
  ),
];
