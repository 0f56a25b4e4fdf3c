import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '') } },
  test: { include: ['{app,components,lib,db,scripts}/**/*.test.{ts,tsx,mjs}'], environment: 'node' },
});
