import path from 'node:path';

/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  // The packages are the repository's.
  turbopack: { root: path.join(import.meta.dirname, '../..') },
  serverExternalPackages: ['postgres'],
};

export default config;
