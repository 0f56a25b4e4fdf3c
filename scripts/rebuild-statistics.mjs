// @ts-check
// `npm run rebuild:statistics`: counts every message anew, puts the roll-ups right where they differ, and proves them equal.
// Ends with code 1 when they were not.
import './lib/require-node.mjs';
import { runOnDatabase } from './lib/with-database.mjs';

const count = (/** @type {number} */ value) => value.toLocaleString('en');

await runOnDatabase(async (database) => {
  const { rebuildRollUps } = await import('../lib/domains/statistics/rebuild-roll-ups');
  const { before, after } = await rebuildRollUps(database);
  const proof = `${count(after.messages)} messages in ${count(after.rows)} rows`;
  if (after.wrong > 0) {
    console.error(`${count(after.wrong)} rows still differ from the messages after the rebuild.`);
    return 1;
  }
  if (before.wrong > 0) {
    console.log(`${count(before.wrong)} rows differed from the messages. They are rebuilt and equal: ${proof}.`);
    return 1;
  }
  console.log(`The statistics equal the messages: ${proof}.`);
  return 0;
});
