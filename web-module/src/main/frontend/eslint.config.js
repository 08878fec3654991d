import js from '@eslint/js';
import a11y from 'eslint-plugin-jsx-a11y';
import hooks from 'eslint-plugin-react-hooks';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Imports go app → features → ui, lib. `forbidden` lists the layers above; climbing out by `../..` is no way round. */
function layer(files, forbidden, why, climb = ['../../*']) {
  return {
    files,
    ignores: ['**/*.test.ts', '**/*.test.tsx'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            ...forbidden.map((group) => ({ group: [group], message: why })),
            { group: climb, message: why },
          ],
        },
      ],
    },
  };
}

const catalogue = 'Texts that people read live in src/lib/texts.';

export default defineConfig(
  globalIgnores(['src/lib/api/schema.d.ts']),
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [
      tseslint.configs.strictTypeChecked,
      tseslint.configs.stylisticTypeChecked,
      a11y.flatConfigs.strict,
    ],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-misused-promises': [
        'error',
        { checksVoidReturn: { attributes: false } },
      ],
      'no-console': 'error',
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
    },
  },
  { files: ['src/**/*.{ts,tsx}'], extends: [hooks.configs.flat['recommended-latest']] },
  {
    files: ['src/**/*.tsx'],
    ignores: ['src/**/*.test.tsx', 'src/test/**'],
    rules: {
      'max-lines': ['error', { max: 150, skipBlankLines: true, skipComments: true }],
      'no-restricted-syntax': [
        'error',
        { selector: 'JSXText[value=/[A-Za-z]{2}/]', message: catalogue },
        {
          selector:
            'JSXAttribute[name.name=/^(label|title|placeholder|description|alt|aria-label)$/] > Literal[value=/[A-Za-z]{2}/]',
          message: catalogue,
        },
      ],
    },
  },
  { files: ['src/lib/texts/*.ts'], rules: { 'max-lines': ['error', { max: 400 }] } },
  layer(
    ['src/lib/**'],
    ['@/app/*', '@/features/*', '@/ui/*', '@/mocks/*'],
    'lib connects and knows nothing above it.',
    ['../../../*'],
  ),
  layer(['src/ui/**'], ['@/app/*', '@/features/*', '@/mocks/*'], 'ui draws and knows no feature.'),
  layer(
    ['src/features/**'],
    ['@/app/*', '@/features/*', '@/mocks/*'],
    'A feature uses ui and lib, and its own files by relative paths; the page in app brings features together.',
  ),
  layer(['src/app/**'], ['@/mocks/*'], 'The mock server serves development and tests only.', [
    '../../../*',
  ]),
  {
    files: ['public/*.js'],
    languageOptions: { globals: { window: 'readonly', document: 'readonly' } },
  },
  {
    // Programs that the site shows: they run in Node.
    files: ['src/features/data-feed/model/snippets/*.mjs'],
    languageOptions: {
      globals: {
        console: 'readonly',
        process: 'readonly',
        fetch: 'readonly',
        TextDecoderStream: 'readonly',
      },
    },
  },
  {
    files: ['tools/service-worker/program.js'],
    languageOptions: { globals: { self: 'readonly', caches: 'readonly', fetch: 'readonly' } },
  },
  {
    files: ['tools/**', '*.js'],
    languageOptions: {
      globals: {
        console: 'readonly',
        process: 'readonly',
        URL: 'readonly',
        setTimeout: 'readonly',
        document: 'readonly',
        localStorage: 'readonly',
        Buffer: 'readonly',
        window: 'readonly',
      },
    },
    rules: { 'no-console': 'off' },
  },
);
