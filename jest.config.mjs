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

const PLUGIN = '<rootDir>/src/plugins/cross-links';
const shared = { transform: swc, modulePathIgnorePatterns: ['<rootDir>/dist', `${PLUGIN}/dist`] };

export default {
  testTimeout: 120_000,
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
      globalSetup: '<rootDir>/tests/app/global-setup.ts',
    },
  ],
};
