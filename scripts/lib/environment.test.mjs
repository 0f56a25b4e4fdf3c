// @ts-check
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { keepAuthSecret, parseEnvironment } from './environment.mjs';

describe('parseEnvironment', () => {
  it('needs nothing', () => {
    expect(parseEnvironment({})).toEqual({
      mistakes: [],
      settings: {
        port: 3000,
        host: '127.0.0.1',
        databaseUrl: undefined,
        dataDir: path.resolve('.data'),
        authSecret: undefined,
        publicUrl: 'http://localhost:3000',
        bootstrapAdmin: undefined,
        bootstrapAccessKey: undefined,
        simulatorSpeed: 1,
        apiRates: 'off',
        testHooks: false,
        privateWebhooks: false,
        smtp: undefined,
        streams: {
          folder: path.resolve('.data/streams'),
          endpoint: undefined,
          region: 'us-east-1',
          credentials: undefined,
        },
      },
    });
  });

  it('reads every setting', () => {
    const { settings, mistakes } = parseEnvironment({
      PORT: '8080',
      HOST: '::',
      DATABASE_URL: 'postgres://me:secret@db.example:5433/console',
      DATA_DIR: '/var/data',
      AUTH_SECRET: 's'.repeat(32),
      PUBLIC_URL: 'https://sms.example.com/',
      BOOTSTRAP_ADMIN_EMAIL: 'admin@example.com',
      BOOTSTRAP_ADMIN_PASSWORD: ' twelve chars ',
      BOOTSTRAP_ACCESS_KEY_ID: 'AKIA000000000000',
      BOOTSTRAP_SECRET_ACCESS_KEY: 'k'.repeat(40),
      SIMULATOR_SPEED: 'instant',
      API_RATES: 'guide',
      TEST_HOOKS: 'on',
      WEBHOOK_PRIVATE_ADDRESSES: 'allow',
      SMTP_URL: 'smtps://me:secret@mail.example.com',
      SMTP_FROM: 'SMS Console <sms@example.com>',
      STREAMS_DIR: '/var/streams',
      STREAMS_S3_ENDPOINT: 'https://objects.example.com/',
      STREAMS_S3_REGION: 'eu-west-1',
      STREAMS_S3_ACCESS_KEY_ID: 'AKIA000000000001',
      STREAMS_S3_SECRET_ACCESS_KEY: 'b'.repeat(40),
    });
    expect(mistakes).toEqual([]);
    expect(settings).toEqual({
      port: 8080,
      host: '::',
      databaseUrl: 'postgres://me:secret@db.example:5433/console',
      dataDir: '/var/data',
      authSecret: 's'.repeat(32),
      publicUrl: 'https://sms.example.com',
      bootstrapAdmin: { email: 'admin@example.com', password: ' twelve chars ' },
      bootstrapAccessKey: { accessKeyId: 'AKIA000000000000', secretAccessKey: 'k'.repeat(40) },
      simulatorSpeed: Infinity,
      apiRates: 'guide',
      testHooks: true,
      privateWebhooks: true,
      smtp: { url: 'smtps://me:secret@mail.example.com', from: 'SMS Console <sms@example.com>' },
      streams: {
        folder: '/var/streams',
        endpoint: 'https://objects.example.com',
        region: 'eu-west-1',
        credentials: { accessKeyId: 'AKIA000000000001', secretAccessKey: 'b'.repeat(40) },
      },
    });
  });

  it('takes an empty variable for an unset one', () => {
    const { settings, mistakes } = parseEnvironment({ PORT: '', DATABASE_URL: ' ', BOOTSTRAP_ADMIN_EMAIL: '' });
    expect(mistakes).toEqual([]);
    expect(settings).toMatchObject({ port: 3000, databaseUrl: undefined });
  });

  it.each([
    [{ PORT: '0' }, 'PORT'],
    [{ PORT: '65536' }, 'PORT'],
    [{ PORT: '3000a' }, 'PORT'],
    [{ PORT: '3e3' }, 'PORT'],
    [{ HOST: 'http://localhost' }, 'HOST'],
    [{ DATABASE_URL: 'mysql://host/database' }, 'DATABASE_URL'],
    [{ DATABASE_URL: 'postgres://host' }, 'DATABASE_URL'],
    [{ DATABASE_URL: 'host/database' }, 'DATABASE_URL'],
    [{ AUTH_SECRET: 's'.repeat(31) }, 'AUTH_SECRET'],
    [{ WEBHOOK_PRIVATE_ADDRESSES: 'on' }, 'WEBHOOK_PRIVATE_ADDRESSES'],
    [{ SMTP_URL: 'smtp://mail.example.com' }, 'SMTP_FROM'],
    [{ SMTP_FROM: 'sms@example.com' }, 'SMTP_URL'],
    [{ SMTP_URL: 'mail.example.com:25', SMTP_FROM: 'sms@example.com' }, 'SMTP_URL'],
    [{ SMTP_URL: 'smtp://mail.example.com', SMTP_FROM: 'SMS Console' }, 'SMTP_FROM'],
    [{ PUBLIC_URL: 'sms.example.com' }, 'PUBLIC_URL'],
    [{ PUBLIC_URL: 'ftp://sms.example.com' }, 'PUBLIC_URL'],
    [{ PUBLIC_URL: 'https://sms.example.com/console' }, 'PUBLIC_URL'],
    [{ BOOTSTRAP_ADMIN_EMAIL: 'admin@example.com' }, 'BOOTSTRAP_ADMIN_PASSWORD'],
    [{ BOOTSTRAP_ADMIN_PASSWORD: 'twelve chars' }, 'BOOTSTRAP_ADMIN_EMAIL'],
    [{ BOOTSTRAP_ADMIN_EMAIL: 'admin', BOOTSTRAP_ADMIN_PASSWORD: 'twelve chars' }, 'BOOTSTRAP_ADMIN_EMAIL'],
    [{ BOOTSTRAP_ADMIN_EMAIL: 'a@b', BOOTSTRAP_ADMIN_PASSWORD: '7 chars' }, 'BOOTSTRAP_ADMIN_PASSWORD'],
    [{ BOOTSTRAP_ACCESS_KEY_ID: 'AKIA000000000000' }, 'BOOTSTRAP_SECRET_ACCESS_KEY'],
    [{ BOOTSTRAP_SECRET_ACCESS_KEY: 'k'.repeat(40) }, 'BOOTSTRAP_ACCESS_KEY_ID'],
    [{ BOOTSTRAP_ACCESS_KEY_ID: 'akia-00000000000', BOOTSTRAP_SECRET_ACCESS_KEY: 'k'.repeat(40) }, 'ACCESS_KEY_ID'],
    [{ BOOTSTRAP_ACCESS_KEY_ID: 'AKIA000000000000', BOOTSTRAP_SECRET_ACCESS_KEY: 'k'.repeat(15) }, 'SECRET_ACCESS_KEY'],
    [{ SIMULATOR_SPEED: '0' }, 'SIMULATOR_SPEED'],
    [{ SIMULATOR_SPEED: 'fast' }, 'SIMULATOR_SPEED'],
    [{ SIMULATOR_SPEED: 'Infinity' }, 'SIMULATOR_SPEED'],
    [{ API_RATES: 'on' }, 'API_RATES'],
    [{ TEST_HOOKS: 'true' }, 'TEST_HOOKS'],
    [{ STREAMS_S3_ENDPOINT: 'objects.example.com' }, 'STREAMS_S3_ENDPOINT'],
    [{ STREAMS_S3_ENDPOINT: 'https://objects.example.com/bucket' }, 'STREAMS_S3_ENDPOINT'],
    [{ STREAMS_S3_REGION: 'Europe West' }, 'STREAMS_S3_REGION'],
    [{ STREAMS_S3_ACCESS_KEY_ID: 'AKIA000000000001' }, 'STREAMS_S3_SECRET_ACCESS_KEY'],
  ])('refuses %j in one line that names the variable', (environment, variable) => {
    const { mistakes } = parseEnvironment(environment);
    expect(mistakes).toHaveLength(1);
    expect(mistakes[0]).toContain(variable);
    expect(mistakes[0]).not.toContain('\n');
  });

  it('names all mistakes at once', () => {
    expect(parseEnvironment({ PORT: 'x', API_RATES: 'x', TEST_HOOKS: 'x' }).mistakes).toHaveLength(3);
  });

  it('never repeats a secret', () => {
    const { mistakes } = parseEnvironment({
      AUTH_SECRET: 'hush',
      BOOTSTRAP_ADMIN_EMAIL: 'a@b',
      BOOTSTRAP_ADMIN_PASSWORD: 'hush',
      BOOTSTRAP_ACCESS_KEY_ID: 'AKIA000000000000',
      BOOTSTRAP_SECRET_ACCESS_KEY: 'hush',
      DATABASE_URL: 'x://me:hush@host/database',
    });
    expect(mistakes).toHaveLength(4);
    expect(mistakes.join()).not.toContain('hush');
  });
});

describe('keepAuthSecret', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'sms-console-secret-'));
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('makes a long secret, readable by its owner only, and keeps it', () => {
    const dataDir = path.join(folder, 'data');
    const secret = keepAuthSecret(dataDir);
    expect(secret.length).toBeGreaterThanOrEqual(32);
    expect(statSync(path.join(dataDir, 'auth-secret')).mode & 0o777).toBe(0o600);
    expect(keepAuthSecret(dataDir)).toBe(secret);
  });
});
