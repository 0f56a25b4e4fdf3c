// @ts-check
// `npm run demo`: fills a workspace in a region of its own with ninety days of a shop's traffic, a million messages;
// `npm run demo -- --remove` removes it. Choose the region with `--region eu-west-2`, fewer messages with `--messages 50000`.
import './lib/require-node.mjs';
import { parseArgs } from 'node:util';
import { CommandError, runOnDatabase } from './lib/with-database.mjs';

const DEFAULT_REGION = 'us-west-2';

const count = (/** @type {number} */ value) => value.toLocaleString('en');

await runOnDatabase(async (database, settings) => {
  const { region, messages, seed, remove } = readArguments();
  const { DemoRefusal, demoRuntime, fillDemo, findAccount, removeDemo, story } = await import('../lib/demo');
  const startedAt = performance.now();
  const seconds = () => ((performance.now() - startedAt) / 1000).toFixed(0);
  try {
    const accountId = await findAccount(database);
    if (remove) {
      const regions = await removeDemo(database, accountId);
      console.log(
        regions.length > 0
          ? `Removed the demo from ${regions.join(', ')} in ${seconds()} s.`
          : 'There is no demo to remove.',
      );
      return 0;
    }
    const plan = {
      days: story.demoDays,
      messages: messages ?? story.demoMessages,
      seed: seed ?? story.demoSeed,
      until: new Date(),
    };
    console.log(`Writing ${count(plan.messages)} messages of ${plan.days} days into ${region} …`);
    const runtime = demoRuntime(database, settings, plan);
    let told = 0;
    await fillDemo(runtime, { accountId, region }, plan, (written) => {
      const tenth = Math.floor((written * 10) / plan.messages);
      if (tenth > told) console.log(`${count(written)} after ${seconds()} s`);
      told = tenth;
    });
    console.log(`The demo is there after ${seconds()} s: choose the region ${region} at the top of the console.`);
    return 0;
  } catch (error) {
    if (error instanceof DemoRefusal) throw new CommandError(error.message);
    throw error;
  }
});

function readArguments() {
  try {
    const { values } = parseArgs({
      options: {
        region: { type: 'string', default: DEFAULT_REGION },
        messages: { type: 'string' },
        seed: { type: 'string' },
        remove: { type: 'boolean', default: false },
      },
    });
    return { ...values, messages: wholeNumber('messages', values.messages), seed: wholeNumber('seed', values.seed) };
  } catch (error) {
    throw error instanceof CommandError
      ? error
      : new CommandError(error instanceof Error ? error.message : String(error));
  }
}

/**
 * @param {string} name
 * @param {string | undefined} text
 */
function wholeNumber(name, text) {
  if (text === undefined) return undefined;
  if (!/^[1-9]\d{0,7}$/.test(text))
    throw new CommandError(`--${name} must be a whole number from 1 on, not "${text}".`);
  return Number(text);
}
