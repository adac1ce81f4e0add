import base from './jest.config.mjs';

const app = base.projects.find(({ displayName }) => displayName === 'app');

/** Walks the editor's stories in a real browser: `npm run test:browser` (needs Chromium, see tests/browser/browser.ts). */
export default {
  testTimeout: 240_000,
  maxWorkers: 1,
  projects: [{ ...app, displayName: 'browser', roots: ['<rootDir>/tests/browser'] }],
};
