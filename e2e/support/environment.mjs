// @ts-check
// What the server under test is started with, and the tests sign in with.

const port = Number(process.env['E2E_PORT'] ?? 3100);

export const testServer = {
  port,
  baseUrl: `http://localhost:${port}`,
  admin: { email: 'admin@example.com', password: 'a password for tests' },
  accessKey: { accessKeyId: 'AKIATESTTESTTESTTEST', secretAccessKey: 'a-secret-access-key-that-only-tests-know' },
};

/** A second installation that nobody has set up yet, for the one page that only such a one shows. */
export const newServer = { port: port + 1, baseUrl: `http://localhost:${port + 1}` };

/** Where the server under test hands over its mail; who wants to see it listens there. */
export const mailPort = port + 2;
