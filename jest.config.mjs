/** Unit tests stand beside their source; whole-app tests boot the site from `dist` (see tests/app/start-app.ts). */
const swc = {
  '^.+\\.tsx?$': [
    '@swc/jest',
    {
      jsc: {
        parser: { syntax: 'typescript', tsx: true },
        target: 'es2022',
        transform: { react: { runtime: 'automatic' } },
      },
      module: { type: 'commonjs' },
    },
  ],
};

/** A database server has several instances of the site, SQLite one process. */
const ofServers = process.env.TEST_DATABASE
  ? []
  : ['tests/app/instances.test.ts', 'tests/app/new-term.test.ts', 'tests/app/stuck-lease.test.ts'];

const PLUGIN = '<rootDir>/src/plugins/cross-links';
const shared = { transform: swc, modulePathIgnorePatterns: ['<rootDir>/dist', `${PLUGIN}/dist`] };

export default {
  testTimeout: 300_000,
  // Tests of the whole app mostly wait: for a database, for a process to start, for a pause to pass.
  maxWorkers: 2,
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testEnvironment: 'node',
      roots: [
        `${PLUGIN}/core`,
        `${PLUGIN}/server`,
        `${PLUGIN}/cli`,
        `${PLUGIN}/client`,
        '<rootDir>/tests/seed',
        '<rootDir>/tests/json-ld',
      ],
      testMatch: ['**/*.test.ts'],
    },
    {
      ...shared,
      displayName: 'admin',
      testEnvironment: 'jsdom',
      roots: [`${PLUGIN}/admin`],
      testMatch: ['**/*.test.tsx'],
    },
    {
      ...shared,
      displayName: 'app',
      testEnvironment: 'node',
      roots: ['<rootDir>/tests/app'],
      testMatch: ['**/*.test.ts'],
      testPathIgnorePatterns: ['/node_modules/', ...ofServers],
      globalSetup: '<rootDir>/tests/app/global-setup.ts',
    },
  ],
};
