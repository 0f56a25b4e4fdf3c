import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import postgres from 'postgres';
import type { TestProject } from 'vitest/node';
import { startEmbeddedPostgres } from '@/db/embedded-postgres.mjs';
import { migrateDatabase } from '@/db/migrate.mjs';
import { TEMPLATE_DATABASE, urlOfDatabase } from './database-urls';

declare module 'vitest' {
  interface ProvidedContext {
    /** The server all database tests of a run share, as its superuser. */
    testServerUrl: string;
  }
}

/** Once for a run: one Postgres for all, with one migrated database that each test file gets its own copy of. */
export default async function startTestDatabase(project: TestProject) {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'sms-console-test-'));
  const server = await startEmbeddedPostgres({ dataDir, durable: false });
  const client = postgres(server.url, { max: 1 });
  await client`create database ${client(TEMPLATE_DATABASE)}`;
  await client.end();
  await migrateDatabase(urlOfDatabase(server.url, TEMPLATE_DATABASE));
  project.provide('testServerUrl', server.url);
  return async () => {
    await server.stop();
    rmSync(dataDir, { recursive: true, force: true });
  };
}
