import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const rooms = '{app,bench,components,db,e2e,lib,scripts}';

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '') } },
  test: {
    environment: 'node',
    // No test is about time; a machine with other work to do must not fail one.
    testTimeout: 30_000,
    hookTimeout: 30_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: [`${rooms}/**/*.test.{ts,tsx}`],
          exclude: ['**/*.db.test.ts'],
          // Whatever the shell has set must not decide a test.
          env: { DATABASE_URL: '' },
        },
      },
      {
        extends: true,
        test: {
          name: 'database',
          include: [`${rooms}/**/*.db.test.ts`],
          globalSetup: ['db/testing/start-test-database.ts'],
          setupFiles: ['db/testing/copy-test-database.ts'],
        },
      },
      {
        extends: true,
        // These start and kill real processes.
        test: { name: 'scripts', include: [`${rooms}/**/*.test.mjs`], testTimeout: 60_000, hookTimeout: 60_000 },
      },
    ],
  },
});
