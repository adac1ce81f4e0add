import base from './jest.config.mjs';

const app = base.projects.find(({ displayName }) => displayName === 'app');

/**
 * Walks the editor's stories and the reader's in a real browser: `npm run test:browser` (needs Chromium, see
 * tests/browser/browser.ts, and for the reader's a built `examples/blog`).
 */
export default {
  testTimeout: 240_000,
  maxWorkers: 1,
  projects: [
    { ...app, displayName: 'browser', roots: ['<rootDir>/tests/browser'] },
    { ...app, displayName: 'blog', roots: ['<rootDir>/tests/browser-blog'] },
  ],
};
