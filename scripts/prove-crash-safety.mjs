// @ts-check
// `npm run prove:crash-safety`: kills the console again and again while ten thousand messages are accepted, and shows that
// none is lost or doubled. Ends with code 1 when a guarantee is broken.
import './lib/require-node.mjs';
import { buildConsole, buildIsCurrent } from './lib/next-build.mjs';
import { installPackages, packagesAreInstalled } from './lib/packages.mjs';
import { endOnSignals, stopEverything } from './lib/processes.mjs';
import { repositoryRoot } from './lib/repository.mjs';

const TIME_LIMIT_MS = 5 * 60_000;

process.chdir(repositoryRoot);
// A running `npm start` keeps its own build.
Object.assign(process.env, { NEXT_DIST_DIR: '.next-bench', NEXT_TELEMETRY_DISABLED: '1' });

let ending = false;
endOnSignals(end);

try {
  if (!packagesAreInstalled()) await required(installPackages());
  if (!buildIsCurrent()) await required(buildConsole());
  setTimeout(() => {
    console.error(`The proof has taken more than ${TIME_LIMIT_MS / 60_000} minutes.`);
    end(1);
  }, TIME_LIMIT_MS).unref();
  const { register } = await import('tsx/esm/api');
  register();
  const { proveCrashSafety } = await import('../bench/crash-proof');
  const { withTemporaryDirectory } = await import('../bench/lib/temporary-directory');
  end((await withTemporaryDirectory(proveCrashSafety)) ? 0 : 1);
} catch (error) {
  if (!ending) console.error(error);
  end(1);
}

/** @param {number} exitCode */
function end(exitCode) {
  if (ending) return;
  ending = true;
  void stopEverything().then(() => process.exit(exitCode));
}

/** @param {Promise<{ ok: boolean, output: string }>} step */
async function required(step) {
  const { ok, output } = await step;
  if (!ok) throw new Error(output.trim());
}
