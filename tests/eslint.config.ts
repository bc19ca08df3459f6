import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const layers = 'The layers go one way: pages → site, story, publish → view → figures → scene.';
const dom = ['window', 'document', 'navigator', 'location', 'requestAnimationFrame'];

/** Forbids imports whose path matches, with the reason an author reads. */
function noImports(regex: string, message: string): { regex: string; message: string } {
  return { regex, message };
}

const noAstro = noImports('^astro($|:|/)', 'Figures and scenes know no Astro.');
const noNode = noImports('^node:', 'Figures and scenes know no file system: data arrives as rows.');

export default defineConfig(
  globalIgnores(['dist/', '.astro/', '.cache/', 'test-results/', 'src/env.d.ts']),
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  astro.configs.recommended,
  {
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: `${import.meta.dirname}/..` },
    },
    linterOptions: { noInlineConfig: true },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      // `dataset['step']` says that the name is data, `dataset.step` is as good.
      '@typescript-eslint/dot-notation': 'off',
      // Would ask for the `!` that another rule forbids.
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      eqeqeq: 'error',
      'no-console': 'error',
      'no-restricted-syntax': [
        'error',
        {
          selector: 'TSEnumDeclaration, TSModuleDeclaration[kind="namespace"]',
          message: 'Node strips types only: write a union of strings, or plain exports.',
        },
      ],
    },
  },
  { files: ['tests/**', 'src/site/fonts/**', 'src/data/geo/**'], rules: { 'no-console': 'off' } },
  {
    files: ['src/scene/**', 'src/figures/**'],
    ignores: ['src/scene/patch.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...dom.map((name) => ({ name, message: 'Only scene/patch.ts touches the DOM.' })),
      ],
    },
  },
  {
    files: ['src/scene/**'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            noAstro,
            noNode,
            noImports('(^|/)(pages|site|story|publish|figures|data)/', layers),
          ],
        },
      ],
    },
  },
  {
    files: ['src/figures/**'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            noAstro,
            noNode,
            noImports('(^|/)(pages|site|story|publish)/', layers),
            noImports(
              '^(\\.\\./)+data/(csv|files|ledger|links|outcomes|package|schema|tables?|geo/read)\\.ts$',
              'A figure gets its rows and its atlas through `Tables` of contract.ts.',
            ),
          ],
        },
      ],
    },
  },
  {
    files: ['src/view/**'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        { patterns: [noAstro, noNode, noImports('(^|/)(pages|site|publish|story)/', layers)] },
      ],
    },
  },
  {
    files: ['src/{site,story,publish,data,editions}/**'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        { patterns: [noImports('(^|/)pages/', layers)] },
      ],
    },
  },
  // Astro files and plain JavaScript are outside the typed program: `astro check` reads their types.
  {
    files: ['**/*.{astro,mjs,js}', '**/*.astro/*.ts'],
    extends: [tseslint.configs.disableTypeChecked],
  },
);
