import { get, type Agent, type IncomingMessage } from 'node:http';
import { median } from './measurement';

/** Times in the small workspace and in the large one, the same round at the same place. */
export type PairedTimes = readonly [few: number[], many: number[]];

/** Each round asks both, and the next in the other order: whatever else the machine does hits both alike. */
export const inTurn = (round: number): readonly (0 | 1)[] => (round % 2 === 0 ? [0, 1] : [1, 0]);

/** The large workspace's times over the small one's, round by round; the ratio in the middle. */
export const medianRatio = ([few, many]: PairedTimes) => median(many.map((time, round) => time / (few[round] ?? NaN)));

export interface PageAnswer {
  readonly firstByte: number;
  readonly lastByte: number;
  readonly text: string;
}

/** Milliseconds to the first and to the last byte of a page. */
export async function timePage(url: string, cookie: string, agent: Agent): Promise<PageAnswer> {
  const startedAt = performance.now();
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    get(url, { agent, headers: { cookie }, timeout: 30_000 }, resolve).on('error', reject);
  });
  const firstByte = performance.now() - startedAt;
  response.setEncoding('utf8');
  let text = '';
  for await (const chunk of response) text += String(chunk);
  if (response.statusCode !== 200) throw new Error(`${url} answers ${response.statusCode}: ${text.slice(0, 500)}`);
  return { firstByte, lastByte: performance.now() - startedAt, text };
}
