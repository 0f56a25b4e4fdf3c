// @ts-check
// What the server under test is started with, and the tests sign in with.

const port = Number(process.env['E2E_PORT'] ?? 3100);

export const testServer = {
  port,
  baseUrl: `http://localhost:${port}`,
  admin: { email: 'admin@example.com', password: 'a password for tests' },
  accessKey: { accessKeyId: 'AKIATESTTESTTESTTEST', secretAccessKey: 'a-secret-access-key-that-only-tests-know' },
};
