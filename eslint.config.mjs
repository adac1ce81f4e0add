import jest from 'eslint-plugin-jest';
import prettier from 'eslint-config-prettier';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const PLUGIN = 'src/plugins/cross-links';

/** Import boundaries (CONTRIBUTING, "Layout"): admin → core ← server, cli → core and server; core → nothing. */
const forbid = (files, group, message) => ({
  files,
  rules: { 'no-restricted-imports': ['error', { patterns: [{ group, message }] }] },
});

export default tseslint.config(
  {
    ignores: [
      '**/dist/**',
      'dist-*/**',
      '**/node_modules/**',
      '.cache/**',
      '.strapi/**',
      '.tmp/**',
      'types/generated/**',
      'public/**',
      'coverage/**',
      'tests/fixtures/**',
      // A package of its own with checks of its own: `npm run check --prefix examples/blog`.
      'examples/**',
    ],
  },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      'no-restricted-globals': [
        'error',
        { name: 'strapi', message: 'Take strapi as a parameter.' },
      ],
      // Types of untyped packages stand beside the file that uses them, so that the plugin's build finds them.
      '@typescript-eslint/triple-slash-reference': ['error', { path: 'always' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unnecessary-condition': [
        'error',
        { allowConstantLoopConditions: true },
      ],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
      ],
    },
  },
  forbid(
    [`${PLUGIN}/core/**`],
    [
      'node:*',
      '@strapi/*',
      'react',
      'react-*',
      '**/server/src/**',
      '**/admin/src/**',
      '**/cli/src/**',
    ],
    'core is pure: no Strapi, no Node, no React, nothing of ours outside itself.',
  ),
  forbid(
    [`${PLUGIN}/admin/**`],
    ['**/server/src/**', '**/cli/src/**', 'node:*'],
    'admin asks the server through the contracts in core.',
  ),
  forbid(
    [`${PLUGIN}/client/**`],
    ['@strapi/*', 'node:*', '**/server/src/**', '**/admin/src/**', '**/cli/src/**'],
    'client runs in a browser and depends on nothing; of core it takes types and pure functions.',
  ),
  forbid(
    [`${PLUGIN}/server/**`],
    ['**/admin/src/**', '**/cli/src/**'],
    'server knows neither admin nor cli.',
  ),
  {
    files: [`${PLUGIN}/core/**/*.test.ts`],
    rules: { 'no-restricted-imports': 'off' },
  },
  {
    files: [`${PLUGIN}/admin/**/*.tsx`, `${PLUGIN}/admin/**/*.ts`],
    plugins: { 'react-hooks': reactHooks },
    rules: {
      ...reactHooks.configs.recommended.rules,
      // What hooks give is bound: `const { formatMessage } = useIntl()`.
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    files: ['**/*.test.ts', '**/*.test.tsx', 'tests/**/*.ts'],
    ...jest.configs['flat/recommended'],
    settings: { jest: { version: 30 } },
  },
  {
    // Answers of a running site are JSON that nobody typed: these tests exist to look into them.
    files: ['tests/**/*.ts'],
    rules: Object.fromEntries(
      ['argument', 'assignment', 'call', 'member-access', 'return'].map((what) => [
        `@typescript-eslint/no-unsafe-${what}`,
        'off',
      ]),
    ),
  },
  { files: ['**/bin/*.js', '**/*.cjs'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
  { files: ['**/*.mjs', '**/*.js', '**/*.cjs'], ...tseslint.configs.disableTypeChecked },
  prettier,
);
