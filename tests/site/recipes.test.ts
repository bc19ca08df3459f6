import { cpSync, existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildCopy, copyEngine, copySite, dropCopy, runInCopy } from '../tools/copy.ts';

interface Typed {
  readonly path: string;
  readonly text: string;
}

/** Files that a part of the README tells a newcomer to type in: fenced blocks that name their path. */
const typedIn = (text: string): Typed[] =>
  [...text.matchAll(/^```\w+ (\S+)\n([\s\S]*?)^```$/gm)].map(([, path = '', text = '']) => ({
    path,
    text,
  }));
const [ours = '', another = ''] = readFileSync('README.md', 'utf8').split('## Start another story');
const recipes = typedIn(ours);
const story = typedIn(another);

function typeIn(folder: string, files: readonly Typed[]): void {
  for (const { path, text } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

let folder: string;
let rows: ReturnType<typeof runInCopy>;
beforeAll(() => {
  folder = copySite();
  typeIn(folder, recipes);
  const catalogue = join(folder, 'src/figures/catalogue.ts');
  const list = readFileSync(catalogue, 'utf8');
  writeFileSync(
    catalogue,
    `import { rain } from './rain/index.ts';\n${list.replace('= [', '= [rain, ')}`,
  );
  rows = runInCopy(folder, [resolve('tests/tools/run.mjs'), 'src/data/rows/write.ts']);
  buildCopy(folder);
}, 120_000);
afterAll(() => {
  dropCopy(folder);
});

test('the README has a recipe for a chapter, a figure and a dataset', () => {
  expect(recipes.map(({ path }) => path)).toEqual([
    'content/story/en/8-a-short-walk.mdx',
    'content/data/rain/days.csv',
    'content/data/rain/datapackage.json',
    'src/figures/rain/index.ts',
  ]);
});
test('typed in, they build into a chapter with its figure', () => {
  const page = join(folder, 'dist/en/chapters/a-short-walk/index.html');
  expect(existsSync(page)).toBe(true);
  expect(readFileSync(page, 'utf8')).toContain('id="walk-three" data-step');
});
test('`npm run rows` types the rows of its dataset, and the figure is right about them', () => {
  expect(rows.said).toContain('src/data/rows/generated.ts');
  const strict = '--strict --noEmit --skipLibCheck --allowImportingTsExtensions --target esnext';
  const modules = '--module esnext --moduleResolution bundler --ignoreConfig';
  const types = runInCopy(folder, [
    'node_modules/typescript/bin/tsc',
    ...`${strict} ${modules}`.split(' '),
    'src/figures/rain/index.ts',
  ]);
  expect(types.said).toBe('');
});
test('a name mistyped in a chapter stops the build with file, line and the nearest name', () => {
  const file = join(folder, 'content/story/en/8-a-short-walk.mdx');
  const good = readFileSync(file, 'utf8');
  writeFileSync(file, good.replace('state="asia"', 'state="asai"'));
  expect(() => {
    buildCopy(folder);
  }).toThrow(/8-a-short-walk\.mdx:15[\s\S]*asai[\s\S]*nearest\s+asia/);
  writeFileSync(file, good);
});
test('a number out of range in a table stops the build with file, line and column', () => {
  const file = join(folder, 'content/data/rain/days.csv');
  const good = readFileSync(file, 'utf8');
  writeFileSync(file, good.replace('R02,May,13', 'R02,May,130'));
  expect(() => {
    buildCopy(folder);
  }).toThrow(/days\.csv:3[\s\S]*rainy_days[\s\S]*130/);
  writeFileSync(file, good);
});

test('another story, typed in without ours, builds into its cover, its chapter and its figure', () => {
  const copy = copyEngine();
  // What a newcomer keeps of ours.
  for (const kept of ['content/inks.json', 'public'])
    cpSync(kept, join(copy, kept), { recursive: true });
  typeIn(copy, [...recipes.filter(({ path }) => path.includes('/rain/')), ...story]);
  buildCopy(copy);
  const pages = globSync('en/{,chapters/*/,figures/*/}index.html', { cwd: join(copy, 'dist') });
  const read = (page: string): string => readFileSync(join(copy, 'dist', page), 'utf8');
  expect(pages.toSorted()).toEqual([
    'en/chapters/two-wet-months/index.html',
    'en/figures/rain/index.html',
    'en/index.html',
  ]);
  expect(read('en/index.html')).toContain('<title>Umbrella</title>');
  expect(read('en/chapters/two-wet-months/index.html')).toContain('id="in-may" data-step');
  dropCopy(copy);
});
