/**
 * How many times as fast `messageParts` is as the package `sms-segments-calculator`, on the same texts.
 *
 * Both take turns, text by text and round by round, so that a busy machine slows both; each ratio is the median of its
 * rounds, the value that of the whole mix.
 */
import { SegmentedMessage } from 'sms-segments-calculator';
import { messageParts } from '@/lib/text/message-parts';
import { formatNumber, formatSpread, median, type Measurement } from './lib/measurement';

const LEAST_RATIO = 10;
const ROUNDS = 15;
const ROUND_MS = 4;

const TEXTS: Record<string, string> = {
  code: 'ExampleCorp: 482913 is your sign-in code. It ends in 10 minutes. Never share it.',
  promotion:
    'ExampleCorp Offers: members save 20% on every widget until Sunday, in store and at www.example.com/members. Msg & data rates may apply. Text STOP to opt out.',
  longGsm: 'ExampleCorp Alerts: the line between Lyon and Genève is closed until 18:30; take bus 42 instead. '.repeat(
    6,
  ),
  longestGsm: 'Terms of the offer, section by section, as the law asks. '.repeat(27).slice(0, 1530),
  extension: '{"order":[1042],"total":"€ 19.90","state":"^paid~"} '.repeat(5),
  oneQuote:
    'ExampleCorp: Dr. Salazar’s office expects you on Thursday at 4:30 pm. Reply YES to confirm, NO to move it.',
  emoji: 'ExampleCorp: your parcel is on its way 📦🚚 and the family 👨‍👩‍👧 can follow it on the map 🗺️. '.repeat(4),
  japanese: 'ご予約は木曜日の午後四時半です。変更はサイトからお願いします。'.repeat(6),
  longestUnicode: 'Ваш заказ собран и ждёт вас в пункте выдачи до воскресенья. '.repeat(11).slice(0, 630),
};

// Both results feed a sum that is checked in the end, so that no engine may drop the work.
let consumed = 0;

function countOurs(text: string): void {
  consumed += messageParts(text).parts.length;
}

function countTheirs(text: string): void {
  consumed += new SegmentedMessage(text).segmentsCount;
}

function nanosecondsPerCall(count: (text: string) => void, text: string): number {
  const start = process.hrtime.bigint();
  const end = start + BigInt(ROUND_MS) * 1_000_000n;
  let calls = 0;
  let now = start;
  while (now < end) {
    for (let repeat = 0; repeat < 20; repeat++) count(text);
    calls += 20;
    now = process.hrtime.bigint();
  }
  return Number(now - start) / calls;
}

export default function measureMessageParts(): Promise<Measurement[]> {
  const mixRatios: number[] = [];
  const textRatios = new Map<string, number[]>(Object.keys(TEXTS).map((name) => [name, []]));

  for (let round = -2; round < ROUNDS; round++) {
    let ours = 0;
    let theirs = 0;
    for (const [name, text] of Object.entries(TEXTS)) {
      const oursOnText = nanosecondsPerCall(countOurs, text);
      const theirsOnText = nanosecondsPerCall(countTheirs, text);
      ours += oursOnText;
      theirs += theirsOnText;
      // The rounds below zero only warm up both.
      if (round >= 0) textRatios.get(name)?.push(theirsOnText / oursOnText);
    }
    if (round >= 0) mixRatios.push(theirs / ours);
  }

  if (consumed === 0) throw new Error('Nothing was measured.');

  const [slowest] = Array.from(textRatios, ([name, ratios]) => ({ name, ratio: median(ratios) })).toSorted(
    (a, b) => a.ratio - b.ratio,
  );
  return Promise.resolve([
    {
      name: 'message-parts',
      value: median(mixRatios),
      unit: '× sms-segments-calculator',
      target: { atLeast: LEAST_RATIO },
      detail: `least on the text “${slowest?.name}”, ${formatNumber(slowest?.ratio ?? NaN)} times; rounds ${formatSpread(mixRatios)}`,
    },
  ]);
}
