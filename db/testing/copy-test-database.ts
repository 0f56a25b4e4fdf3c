// Runs before each *.db.test.ts: gives the file a database of its own, so that no test meets what another file has left.
import { randomUUID } from 'node:crypto';
import postgres from 'postgres';
import { afterAll, inject } from 'vitest';
import { TEMPLATE_DATABASE, urlOfDatabase } from './database-urls';

const serverUrl = inject('testServerUrl');
const name = `test_${randomUUID().replaceAll('-', '')}`;

await onServer((client) => client`create database ${client(name)} template ${client(TEMPLATE_DATABASE)}`);
process.env.DATABASE_URL = urlOfDatabase(serverUrl, name);

afterAll(() => onServer((client) => client`drop database ${client(name)} with (force)`));

async function onServer(run: (client: postgres.Sql) => Promise<unknown>) {
  const client = postgres(serverUrl, { max: 1 });
  try {
    await run(client);
  } finally {
    await client.end();
  }
}
