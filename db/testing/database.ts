/**
 * The URL of this test file's own database: a fresh copy of the migrated template, dropped when the file is done. For files
 * named `*.db.test.ts`; in others there is no database.
 */
export function testDatabaseUrl(): string {
  const url = process.env.DATABASE_URL;
  if (!url) throw new Error('Only *.db.test.ts files have a database.');
  return url;
}
