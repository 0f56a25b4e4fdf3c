/** The migrated database that every test database is a copy of. Nothing may stay connected to it. */
export const TEMPLATE_DATABASE = 'template_migrated';

/** The URL of another database on the same server. */
export function urlOfDatabase(serverUrl: string, database: string): string {
  const url = new URL(serverUrl);
  url.pathname = `/${database}`;
  return url.href;
}
