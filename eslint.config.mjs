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
      '**/node_modules/**',
      '.cache/**',
      '.strapi/**',
      '.tmp/**',
      'types/generated/**',
      'public/**',
      'coverage/**',
    ],
  },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      'no-restricted-globals': ['error', { name: 'strapi', message: 'Take strapi as a parameter.' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unnecessary-condition': ['error', { allowConstantLoopConditions: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  forbid(
    [`${PLUGIN}/core/**`],
    ['node:*', '@strapi/*', 'react', 'react-*', '**/server/**', '**/admin/**', '**/cli/**'],
    'core is pure: no Strapi, no Node, no React, nothing of ours outside itself.',
  ),
  forbid(
    [`${PLUGIN}/admin/**`],
    ['**/server/**', '**/cli/**', 'node:*'],
    'admin asks the server through the contracts in core.',
  ),
  forbid(
    [`${PLUGIN}/client/**`],
    ['@strapi/*', 'node:*', '**/server/**', '**/admin/**', '**/cli/**'],
    'client runs in a browser and depends on nothing; of core it takes types and pure functions.',
  ),
  forbid([`${PLUGIN}/server/**`], ['**/admin/**', '**/cli/**'], 'server knows neither admin nor cli.'),
  {
    files: [`${PLUGIN}/core/**/*.test.ts`],
    rules: { 'no-restricted-imports': 'off' },
  },
  {
    files: [`${PLUGIN}/admin/**/*.tsx`, `${PLUGIN}/admin/**/*.ts`],
    plugins: { 'react-hooks': reactHooks },
    rules: reactHooks.configs.recommended.rules,
  },
  {
    files: ['**/*.test.ts', '**/*.test.tsx', 'tests/**/*.ts'],
    ...jest.configs['flat/recommended'],
    settings: { jest: { version: 30 } },
  },
  { files: ['**/*.mjs', '**/*.js', '**/*.cjs'], ...tseslint.configs.disableTypeChecked },
  prettier,
);
