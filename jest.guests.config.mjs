import base from './jest.config.mjs';

/** Strangers' sites with the packed plugin; run `npm run build -w strapi-plugin-cross-links` first. */
export default {
  transform: base.projects[0].transform,
  testEnvironment: 'node',
  testTimeout: 600_000,
  maxWorkers: 1,
  roots: ['<rootDir>/tests/guests'],
  testMatch: ['**/*.test.ts'],
};
