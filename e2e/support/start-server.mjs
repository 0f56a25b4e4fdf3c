// @ts-check
// The console as the browser tests want it: on empty data, with the test hooks, and with known credentials; with `--new`
// without anybody to sign in.
import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { lockDirectory } from '../../scripts/lib/directory-lock.mjs';
import { repositoryRoot } from '../../scripts/lib/repository.mjs';
import { mailPort, newServer, testServer } from './environment.mjs';

const isNew = process.argv.includes('--new');
const dataDir = path.join(repositoryRoot, isNew ? '.data-test-new' : '.data-test');
// Locked first: the data of a server that still runs must not be pulled away under it.
lockDirectory(dataDir);
for (const name of readdirSync(dataDir)) {
  if (name !== 'lock') rmSync(path.join(dataDir, name), { recursive: true });
}

Object.assign(process.env, {
  DATA_DIR: dataDir,
  DATABASE_URL: '',
  HOST: '127.0.0.1',
  PORT: String((isNew ? newServer : testServer).port),
  PUBLIC_URL: '',
  AUTH_SECRET: '',
  NEXT_DIST_DIR: '.next-test',
  BOOTSTRAP_ADMIN_EMAIL: isNew ? '' : testServer.admin.email,
  BOOTSTRAP_ADMIN_PASSWORD: isNew ? '' : testServer.admin.password,
  BOOTSTRAP_ACCESS_KEY_ID: isNew ? '' : testServer.accessKey.accessKeyId,
  BOOTSTRAP_SECRET_ACCESS_KEY: isNew ? '' : testServer.accessKey.secretAccessKey,
  SIMULATOR_SPEED: 'instant',
  API_RATES: 'off',
  TEST_HOOKS: 'on',
  // The tests' webhooks are on this machine.
  WEBHOOK_PRIVATE_ADDRESSES: 'allow',
  SMTP_URL: `smtp://127.0.0.1:${mailPort}`,
  SMTP_FROM: 'SMS Console <sms@example.com>',
});
await import('../../scripts/start.mjs');
