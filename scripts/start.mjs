// @ts-check
// `npm start`: installs, builds and migrates what is needed, then serves the console until Ctrl-C.
import './lib/require-node.mjs';
import { runConsole } from './lib/run-console.mjs';

await runConsole('production');
