/** @type {import('next').NextConfig} */
const config = {
  // Several servers may run from one checkout (tests, benchmarks): each builds into its own folder.
  distDir: process.env.NEXT_DIST_DIR ?? '.next',
  poweredByHeader: false,
  reactStrictMode: true,
  // The JavaScript SDK posts to the endpoint with a trailing slash, signs it so, and follows no redirect.
  skipTrailingSlashRedirect: true,
  // Two million characters of a rate card, each of up to four bytes; what is longer the operation refuses with its reason.
  experimental: { serverActions: { bodySizeLimit: '9mb' } },
  // `npm test` checks all types; a build would check them once more, for everybody who starts the console.
  typescript: { ignoreBuildErrors: true },
  turbopack: { root: import.meta.dirname },
  serverExternalPackages: ['@node-rs/argon2', 'graphile-worker', 'postgres'],
};

export default config;
