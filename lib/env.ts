import { keepAuthSecret, parseEnvironment, type Settings } from '@/scripts/lib/environment.mjs';

type Env = Readonly<Settings & { databaseUrl: string; authSecret: string }>;

let cached: Env | undefined;

/**
 * The settings of this server process; the README has a table of them. For server code only. Read and validated at the
 * first use, because a build imports this module too and has none of them. That use throws one line a mistake; the start
 * script has shown the same lines before, so a server that it started does not throw.
 */
// The cast is safe: the empty target is never read, every property comes from the settings.
export const env = new Proxy({} as Env, { get: (_target, name) => Reflect.get((cached ??= readEnv()), name) });

function readEnv(): Env {
  const { settings, mistakes } = parseEnvironment(process.env);
  const { databaseUrl } = settings;
  if (!databaseUrl) mistakes.push('DATABASE_URL is not set: npm start sets it to the embedded Postgres.');
  if (!databaseUrl || mistakes.length > 0) throw new Error(mistakes.join('\n'));
  return { ...settings, databaseUrl, authSecret: settings.authSecret ?? keepAuthSecret(settings.dataDir) };
}
