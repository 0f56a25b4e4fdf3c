// @ts-check
import { createServer } from 'node:net';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder that holds package.json: what every script calls home, wherever it was called from. */
export const repositoryRoot = fileURLToPath(new URL('../../', import.meta.url)).replace(/[\\/]$/, '');

/**
 * Path of a program inside an installed package, to be run by Node itself: without npx and its shell, signals arrive.
 * @param {string} file such as `next/dist/bin/next`
 */
export function packageFile(file) {
  return path.join(repositoryRoot, 'node_modules', file);
}

/**
 * Asks the operating system for a TCP port nobody listens on.
 * @param {string} [host]
 * @returns {Promise<number>}
 */
export function findFreePort(host = '127.0.0.1') {
  return listenOnce(0, host);
}

/**
 * Tries whether a port can be listened on. Rejects with the system's own error (EADDRINUSE, EACCES, …).
 * @param {number} port
 * @param {string} host
 * @returns {Promise<number>} the port
 */
export function listenOnce(port, host) {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen({ port, host, exclusive: true }, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : port));
    });
  });
}
