// @ts-check
// What may be configured, and how. Without dependencies, because the start script validates before anything is installed;
// the server reads the same settings through lib/env.ts.
import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * @typedef {object} Settings
 * @property {number} port
 * @property {string} host address to listen on
 * @property {string | undefined} databaseUrl unset: the embedded Postgres
 * @property {string} dataDir absolute path
 * @property {string | undefined} authSecret unset: made and kept under dataDir, see `keepAuthSecret`
 * @property {string} publicUrl origin under which browsers reach the console, without a slash at its end
 * @property {{ email: string, password: string } | undefined} bootstrapAdmin
 * @property {{ accessKeyId: string, secretAccessKey: string } | undefined} bootstrapAccessKey
 * @property {number} simulatorSpeed how fast simulated time runs: 1 as set, 10 ten times faster, Infinity for `instant`
 * @property {'off' | 'guide'} apiRates
 * @property {boolean} testHooks
 * @property {boolean} privateWebhooks whether webhooks may be at private addresses
 * @property {{ url: string, from: string } | undefined} smtp unset: no mail is sent
 * @property {StreamStorage} streams where streams write what they gather
 */

/**
 * @typedef {object} StreamStorage
 * @property {string} folder absolute path
 * @property {string | undefined} endpoint origin of a service that speaks the protocol of S3; unset: Amazon S3
 * @property {string} region
 * @property {{ accessKeyId: string, secretAccessKey: string } | undefined} credentials unset: what the AWS SDK finds itself
 */

const MIN_AUTH_SECRET_LENGTH = 32;
const MIN_PASSWORD_LENGTH = 8;

/**
 * Reads the settings from environment variables. An empty variable counts as unset, as Compose files produce them.
 * @param {Record<string, string | undefined>} environment
 * @returns {{ settings: Settings, mistakes: string[] }} settings are to be used only when there are no mistakes
 */
export function parseEnvironment(environment) {
  /** @type {string[]} */
  const mistakes = [];
  /** @param {string} name */
  const read = (name) => environment[name]?.trim() || undefined;

  const port = Number(read('PORT') ?? 3000);
  if (!/^\d+$/.test(read('PORT') ?? '3000') || port < 1 || port > 65535) {
    mistakes.push(`PORT must be a whole number from 1 to 65535, not "${read('PORT')}".`);
  }

  const host = read('HOST') ?? '127.0.0.1';
  if (!/^[A-Za-z0-9.:_-]+$/.test(host)) {
    mistakes.push(`HOST must be a host name or address to listen on, such as 0.0.0.0, not "${host}".`);
  }

  const databaseUrl = read('DATABASE_URL');
  if (databaseUrl && !isDatabaseUrl(databaseUrl)) {
    mistakes.push('DATABASE_URL must look like postgres://user:password@host:5432/database.');
  }

  const authSecret = read('AUTH_SECRET');
  if (authSecret && authSecret.length < MIN_AUTH_SECRET_LENGTH) {
    mistakes.push(
      `AUTH_SECRET must have at least ${MIN_AUTH_SECRET_LENGTH} characters (openssl rand -base64 32 makes one), not ${authSecret.length}.`,
    );
  }

  const publicUrl = read('PUBLIC_URL');
  if (publicUrl && !isOrigin(publicUrl)) {
    mistakes.push(`PUBLIC_URL must be http:// or https:// with a host and nothing after it, not "${publicUrl}".`);
  }

  const adminEmail = read('BOOTSTRAP_ADMIN_EMAIL');
  const adminPassword = environment['BOOTSTRAP_ADMIN_PASSWORD'] || undefined;
  mistakes.push(
    ...bothOrNeither('BOOTSTRAP_ADMIN_EMAIL', adminEmail, 'BOOTSTRAP_ADMIN_PASSWORD', adminPassword).concat(
      adminEmail && !/^[^\s@]+@[^\s@]+$/.test(adminEmail)
        ? [`BOOTSTRAP_ADMIN_EMAIL must be an e-mail address, not "${adminEmail}".`]
        : [],
      adminPassword && adminPassword.length < MIN_PASSWORD_LENGTH
        ? [
            `BOOTSTRAP_ADMIN_PASSWORD must have at least ${MIN_PASSWORD_LENGTH} characters, not ${adminPassword.length}.`,
          ]
        : [],
    ),
  );

  const accessKeyId = read('BOOTSTRAP_ACCESS_KEY_ID');
  const secretAccessKey = read('BOOTSTRAP_SECRET_ACCESS_KEY');
  mistakes.push(
    ...bothOrNeither('BOOTSTRAP_ACCESS_KEY_ID', accessKeyId, 'BOOTSTRAP_SECRET_ACCESS_KEY', secretAccessKey).concat(
      accessKeyId && !/^\w{16,128}$/.test(accessKeyId)
        ? [`BOOTSTRAP_ACCESS_KEY_ID must be 16 to 128 letters, digits and underscores, not "${accessKeyId}".`]
        : [],
      secretAccessKey && !/^[!-~]{16,128}$/.test(secretAccessKey)
        ? ['BOOTSTRAP_SECRET_ACCESS_KEY must be 16 to 128 printable ASCII characters without spaces.']
        : [],
    ),
  );

  const speed = read('SIMULATOR_SPEED') ?? '1';
  const simulatorSpeed = speed === 'instant' ? Infinity : Number(speed);
  if (speed !== 'instant' && !(Number.isFinite(simulatorSpeed) && simulatorSpeed > 0)) {
    mistakes.push(`SIMULATOR_SPEED must be a number above 0 (10 is ten times faster) or instant, not "${speed}".`);
  }

  const apiRates = read('API_RATES') ?? 'off';
  if (apiRates !== 'off' && apiRates !== 'guide') mistakes.push(`API_RATES must be off or guide, not "${apiRates}".`);

  const testHooks = read('TEST_HOOKS') ?? 'off';
  if (testHooks !== 'off' && testHooks !== 'on') mistakes.push(`TEST_HOOKS must be off or on, not "${testHooks}".`);

  const webhookAddresses = read('WEBHOOK_PRIVATE_ADDRESSES') ?? 'refuse';
  if (webhookAddresses !== 'refuse' && webhookAddresses !== 'allow') {
    mistakes.push(`WEBHOOK_PRIVATE_ADDRESSES must be refuse or allow, not "${webhookAddresses}".`);
  }

  const smtpUrl = read('SMTP_URL');
  const smtpFrom = read('SMTP_FROM');
  mistakes.push(
    ...bothOrNeither('SMTP_URL', smtpUrl, 'SMTP_FROM', smtpFrom).concat(
      smtpUrl && !isSmtpUrl(smtpUrl)
        ? ['SMTP_URL must look like smtp://user:password@host:587, or smtps:// for a server that speaks TLS at once.']
        : [],
      smtpFrom && !/^(?:[^<>@]+<[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/.test(smtpFrom)
        ? [`SMTP_FROM must be an e-mail address, with or without a name before it, not "${smtpFrom}".`]
        : [],
    ),
  );

  const streamsEndpoint = read('STREAMS_S3_ENDPOINT');
  if (streamsEndpoint && !isOrigin(streamsEndpoint)) {
    mistakes.push(
      `STREAMS_S3_ENDPOINT must be http:// or https:// with a host and nothing after it, not "${streamsEndpoint}".`,
    );
  }
  const streamsRegion = read('STREAMS_S3_REGION') ?? 'us-east-1';
  if (!/^[a-z0-9-]+$/.test(streamsRegion)) {
    mistakes.push(`STREAMS_S3_REGION must be the code of a region, such as eu-west-1, not "${streamsRegion}".`);
  }
  const streamsKeyId = read('STREAMS_S3_ACCESS_KEY_ID');
  const streamsSecret = read('STREAMS_S3_SECRET_ACCESS_KEY');
  mistakes.push(
    ...bothOrNeither('STREAMS_S3_ACCESS_KEY_ID', streamsKeyId, 'STREAMS_S3_SECRET_ACCESS_KEY', streamsSecret),
  );

  const dataDir = path.resolve(/* turbopackIgnore: true */ read('DATA_DIR') ?? '.data');

  return {
    mistakes,
    settings: {
      port,
      host,
      databaseUrl,
      dataDir,
      authSecret,
      publicUrl: publicUrl?.replace(/\/$/, '') ?? `http://localhost:${port}`,
      bootstrapAdmin: adminEmail && adminPassword ? { email: adminEmail, password: adminPassword } : undefined,
      bootstrapAccessKey: accessKeyId && secretAccessKey ? { accessKeyId, secretAccessKey } : undefined,
      simulatorSpeed,
      apiRates: apiRates === 'guide' ? 'guide' : 'off',
      testHooks: testHooks === 'on',
      privateWebhooks: webhookAddresses === 'allow',
      smtp: smtpUrl && smtpFrom ? { url: smtpUrl, from: smtpFrom } : undefined,
      streams: {
        folder: path.resolve(
          /* turbopackIgnore: true */ read('STREAMS_DIR') ?? path.join(/* turbopackIgnore: true */ dataDir, 'streams'),
        ),
        endpoint: streamsEndpoint?.replace(/\/$/, ''),
        region: streamsRegion,
        credentials:
          streamsKeyId && streamsSecret ? { accessKeyId: streamsKeyId, secretAccessKey: streamsSecret } : undefined,
      },
    },
  };
}

/**
 * The secret that signs sessions: made at the first start and kept, readable by its owner only, so that a restart signs
 * nobody out.
 * @param {string} dataDir
 * @returns {string}
 */
export function keepAuthSecret(dataDir) {
  const file = path.join(dataDir, 'auth-secret');
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  try {
    writeFileSync(file, `${randomBytes(32).toString('base64url')}\n`, { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
  return readFileSync(file, 'utf8').trim();
}

/**
 * @param {string} firstName
 * @param {string | undefined} first
 * @param {string} secondName
 * @param {string | undefined} second
 * @returns {string[]}
 */
function bothOrNeither(firstName, first, secondName, second) {
  if (first && !second) return [`${firstName} needs ${secondName} beside it.`];
  if (second && !first) return [`${secondName} needs ${firstName} beside it.`];
  return [];
}

/** @param {string} text */
function isDatabaseUrl(text) {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !['postgres:', 'postgresql:'].includes(url.protocol)) return false;
  return url.pathname.length > 1 && (url.hostname !== '' || url.searchParams.has('host'));
}

/** @param {string} text */
function isSmtpUrl(text) {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  return url !== undefined && ['smtp:', 'smtps:'].includes(url.protocol) && url.hostname !== '';
}

/** @param {string} text */
function isOrigin(text) {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !['http:', 'https:'].includes(url.protocol) || url.username || url.password) return false;
  return url.pathname === '/' && !url.search && !url.hash;
}
