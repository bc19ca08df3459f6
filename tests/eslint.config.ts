import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** The rooms of src, each above those that it may look into. `scene`, `data` and `editions` stand on nothing. */
const rooms = ['scene', 'data', 'editions', 'figures', 'view', 'story', 'publish', 'site', 'pages'];
const ground = rooms.slice(0, 3);
const dom = ['window', 'document', 'navigator', 'location', 'requestAnimationFrame'];

/** Forbids imports whose path matches, with the reason an author reads. */
function noImports(regex: string, message: string): { regex: string; message: string } {
  return { regex, message };
}

const noAstro = noImports('^astro($|:|/)', 'Figures and scenes know no Astro.');
const noNode = noImports('^node:', 'Figures and scenes know no file system: data arrives as rows.');
/** A language comes with the page: whoever imports one speaks it to everybody. */
const noLanguage = noImports(
  '(^|/)editions/en(\\.ts|/)',
  'No room speaks one language: take the edition that is handed in (`Astro.locals.edition`).',
);
const noReading = noImports(
  '^(\\.\\./)+data/(csv|files|ledger|links|outcomes|package|schema|tables?|geo/read)\\.ts$',
  'A figure gets its rows and its atlas through `Tables`.',
);

/** What else a room may not import. */
const bare: Readonly<Record<string, readonly { regex: string; message: string }[]>> = {
  scene: [noAstro, noNode],
  figures: [noAstro, noNode, noReading],
  view: [noAstro, noNode],
};

/** The rooms of what leaves the site, and into which of the others each looks. */
const published: Readonly<Record<string, readonly string[]>> = {
  download: [],
  image: ['download'],
  embed: ['download', 'image'],
  cite: ['download'],
  metadata: ['download', 'image', 'cite'],
  ask: ['download', 'embed'],
  record: ['download'],
};

/** Beside the walls of `publish`, those between its own rooms. */
function innerWalls([room, open]: readonly [string, readonly string[]]) {
  const closed = Object.keys(published).filter((other) => other !== room && !open.includes(other));
  const message = `src/publish/${room} looks into ${open.join(', ') || 'none'} of the rooms beside it.`;
  return walls(
    'publish',
    [`src/publish/${room}/**`],
    [noImports(`^(\\.\\./)+(${closed.join('|')})/`, message)],
  );
}

/** A room looks into the rooms below it only. */
function walls(
  room: string,
  files = [`src/${room}/**`],
  more: readonly { regex: string; message: string }[] = [],
) {
  const closed = rooms.filter(
    (other, i) =>
      other !== room &&
      (i > rooms.indexOf(room) || (ground.includes(room) && ground.includes(other))),
  );
  const message = `src/${room} looks into lower rooms only: ${rooms.toReversed().join(' → ')}.`;
  const patterns = [
    ...(bare[room] ?? []),
    ...more,
    ...(room === 'editions' ? [] : [noLanguage]),
    ...(closed.length > 0 ? [noImports(`^(\\.\\./)+(${closed.join('|')})/`, message)] : []),
  ];
  const rule: ['error', object] = ['error', { patterns }];
  return {
    files,
    rules: { '@typescript-eslint/no-restricted-imports': rule },
  };
}

export default defineConfig(
  globalIgnores(['dist/', '.astro/', '.cache/', 'test-results/', 'src/env.d.ts', 'tests/story/']),
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
  ...rooms.map((room) => walls(room)),
  ...Object.entries(published).map(innerWalls),
  // Astro files and plain JavaScript are outside the typed program: `astro check` reads their types.
  {
    files: ['**/*.{astro,mjs,js}', '**/*.astro/*.ts'],
    extends: [tseslint.configs.disableTypeChecked],
  },
);
