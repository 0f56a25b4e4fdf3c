import { readFileSync } from 'node:fs';
import path from 'node:path';
import postgres from 'postgres';

/** Where the embedded Postgres of the server under test listens, from the files that it keeps. */
function databaseUrl(): string {
  const dataDir = path.join(import.meta.dirname, '../../.data-test');
  const password = readFileSync(path.join(dataDir, 'postgres-password'), 'utf8').trim();
  const port = readFileSync(path.join(dataDir, 'postgres/postmaster.pid'), 'utf8').split('\n')[3];
  return `postgres://sms_console:${password}@127.0.0.1:${port}/postgres`;
}

/** One connection to the data of the server under test, past its operations. Whoever opens it ends it. */
export const connectDatabase = () => postgres(databaseUrl(), { max: 1 });

/** Makes a number active that waits for its registration, as the end of the registration does. */
export async function activatePhoneNumber(phoneNumberId: string): Promise<void> {
  const db = connectDatabase();
  await db`update phone_numbers set status = 'ACTIVE' where phone_number_id = ${phoneNumberId}`;
  await db.end();
}

/**
 * Holds up what reads a table, then lets it fail, then puts the table back.
 * @param whileWaiting runs while every read of the table waits
 * @param whileFailing runs while every read of the table fails, those that waited too
 */
export async function withoutTable(
  table: string,
  { whileWaiting, whileFailing }: { whileWaiting: () => Promise<void>; whileFailing: () => Promise<void> },
): Promise<void> {
  const db = connectDatabase();
  const away = `${table}_away`;
  try {
    await db.begin(async (transaction) => {
      await transaction`alter table ${transaction(table)} rename to ${transaction(away)}`;
      await whileWaiting();
    });
    await whileFailing();
  } finally {
    await db`alter table if exists ${db(away)} rename to ${db(table)}`;
    await db.end();
  }
}
