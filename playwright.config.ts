import { defineConfig } from '@playwright/test';
import { newServer, testServer } from './e2e/support/environment.mjs';
import { findChromium } from './scripts/lib/chromium.mjs';

const server = {
  timeout: 300_000,
  reuseExistingServer: false,
  stdout: 'pipe',
  gracefulShutdown: { signal: 'SIGTERM', timeout: 10_000 },
} as const;

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  forbidOnly: Boolean(process.env.CI),
  // No test is about time; a machine with other work to do must not fail one.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  // A flaky test is a broken one: here it fails. In CI it is tried once more, and the run says that it was.
  retries: process.env.CI ? 1 : 0,
  // One server and two cores: more workers gain nothing and get in each other's way.
  workers: 1,
  reporter: [['list'], ['json', { outputFile: process.env.E2E_REPORT ?? 'test-results/report.json' }]],
  use: {
    baseURL: testServer.baseUrl,
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: findChromium(),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: [
    { ...server, command: 'exec node e2e/support/start-server.mjs', url: `${testServer.baseUrl}/api/health` },
    { ...server, command: 'exec node e2e/support/start-server.mjs --new', url: `${newServer.baseUrl}/api/health` },
  ],
});
