// @ts-check
// `npm run dev`: the console from its sources, with reload on change, on the same database as `npm start`.
import './lib/require-node.mjs';
import { runConsole } from './lib/run-console.mjs';

await runConsole('development');
