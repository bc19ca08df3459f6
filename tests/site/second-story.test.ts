import { cpSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadSite } from '../../src/data/site.ts';
import { figures as ours } from '../../src/figures/catalogue.ts';
import type { Build } from '../tools/builds.ts';
import { buildCopy, copyStory, dropCopy, runInCopy } from '../tools/copy.ts';
import { faults, filesOf, pagesOf, readText } from './built.ts';
import { gluedWords } from './glued.ts';
import { lostIn } from './lost.ts';

/** What the story in tests/story has. */
const STORY = {
  id: 'wanderers',
  chapters: {
    'how-wide-a-world-is': { figure: 'sizes', steps: ['giants', 'rocks'] },
    'a-day-somewhere-else': { figure: 'days', steps: ['brisk', 'slow'] },
  },
  figures: { sizes: ['all', 'rocky'], days: ['brisk', 'slow'] },
} as const;
/** Pages that a story has when it has something for them; this one has nothing. */
const ABSENT = ['ledger', 'sources', 'glossary', 'people', 'corrections'];

const chapters = Object.entries(STORY.chapters);
const figures = Object.entries(STORY.figures);
const views = figures.flatMap(([id, states]) => states.map((state) => [id, state] as const));

let folder: string;
let build: Build;
let rows: ReturnType<typeof runInCopy>;
beforeAll(() => {
  folder = copyStory('tests/story');
  rows = runInCopy(folder, [resolve('tests/tools/run.mjs'), 'src/data/rows/write.ts']);
  const origin = 'https://wanderers.example';
  buildCopy(folder, { SITE_URL: origin });
  build = { name: 'of another story', dir: join(folder, 'dist'), origin, base: '/' };
}, 120_000);
afterAll(() => {
  dropCopy(folder);
});

test('another story is built with the engine as it is: its pages, and no page of what it does not have', () => {
  const pages = filesOf(build).filter((file) => file.endsWith('.html'));
  const expected = [
    ...['', 'en/', 'en/about/', 'en/cite/', 'en/embed/host-test/', 'en/figures/', 'en/search/'],
    ...chapters.map(([slug]) => `en/chapters/${slug}/`),
    ...chapters.flatMap(([, { steps }]) => steps.map((step) => `en/s/${step}/`)),
    ...figures.flatMap(([id]) => [
      `en/figures/${id}/`,
      `en/figures/${id}/numbers/`,
      `en/embed/${id}/`,
    ]),
    ...views.map(([id, state]) => `en/embed/${id}/${state}/`),
  ].map((path) => `${path}index.html`);
  expect(pages).toEqual([...expected, '404.html'].toSorted());
});

test('all that leaves a site leaves this one: pictures, tables, cards, citations, oEmbed, feed', () => {
  const works = [STORY.id, ...[...chapters, ...figures].map(([id]) => id), 'data-planets'];
  const expected = [
    ...['en/feed.xml', 'sitemap.xml', 'robots.txt', 'icon.svg', 'touch-icon.png'],
    ...['data/datapackage.json', 'data/planets/datapackage.json', 'data/planets/planets.csv'],
    ...chapters.map(([slug]) => `en/chapters/${slug}/wide.svg`),
    ...['cover', ...[...chapters, ...figures].map(([id]) => id)].map((id) => `en/cards/${id}.png`),
    ...works.flatMap((id) => ['ris', 'bib', 'json', 'txt'].map((kind) => `en/cite/${id}.${kind}`)),
    ...figures.flatMap(([id]) =>
      ['data.csv', 'data.json', 'datapackage.json', 'README.txt', `${id}.zip`]
        .map((file) => `en/figures/${id}/${file}`)
        .concat(`en/embed/${id}/oembed.json`),
    ),
    ...views.flatMap(([id, state]) => [
      `en/figures/${id}/${state}.svg`,
      `en/figures/${id}/${state}-2400.png`,
      `en/embed/${id}/${state}/oembed.json`,
    ]),
  ];
  const files = new Set(filesOf(build));
  expect(expected.filter((file) => !files.has(file))).toEqual([]);
});

test('its chapters scroll and lie unrolled: a stage, and each step with its picture', () => {
  for (const [slug, { figure, steps }] of chapters) {
    const page = pagesOf(build).find(({ name }) => name.includes(`chapters/${slug}/`));
    const found = [...(page?.document.querySelectorAll('[data-step]') ?? [])];
    expect(found.map((step) => step.id)).toEqual(steps);
    expect(page?.document.querySelector(`figure.stage[data-figure=${figure}]`)).toBeTruthy();
    expect(found.map((step) => step.querySelectorAll('svg').length)).not.toContain(0);
  }
});

test('nothing leads nowhere, and the sitemap and the feed name only what is there', () => {
  expect(lostIn(build)).toEqual({ links: [], addresses: [] });
  const said = readText(build, 'sitemap.xml') + readText(build, 'en/feed.xml');
  expect(ABSENT.filter((page) => said.includes(`/${page}/`))).toEqual([]);
});

test('nothing in it is half empty: no heading without words below it, no list without an entry', () => {
  const found = faults(pagesOf(build), ({ document }) => [
    ...[...document.querySelectorAll('ol,ul,dl,tbody')]
      .filter(({ children }) => children.length === 0)
      .map(({ outerHTML }) => outerHTML),
    ...[...document.querySelectorAll('h2,h3')]
      .filter((heading) => !heading.nextElementSibling || !heading.textContent.trim())
      .map(({ outerHTML }) => outerHTML),
    ...gluedWords(document.body),
  ]);
  expect(found).toEqual([]);
});

test('nothing of our own story is in it', () => {
  const { name, id, commentaries } = loadSite();
  const names = [
    ...[name, id, 'kishida', 'kumiko', 'lattice', 'commentar', 'washington', 'tokyo'],
    ...commentaries.flatMap((one) => [one.id, ...one.authors.split(' and ')]),
    ...ours.flatMap((figure) => [`figures/${figure.id}/`, `embed/${figure.id}/`]),
  ].map((word) => word.toLowerCase());
  const found = filesOf(build).flatMap((file) => {
    const text = /\.(?:png|woff2|zip)$/.test(file) ? file : file + readText(build, file);
    const known = text.toLowerCase();
    return names.filter((word) => known.includes(word)).map((word) => `${file}: ${word}`);
  });
  expect(found).toEqual([]);
});

test('each of its pages allows its own scripts and styles only', () => {
  const found = faults(pagesOf(build), ({ document }) => {
    const meta = document.querySelector('meta[http-equiv="Content-Security-Policy"]');
    const policy = meta?.getAttribute('content') ?? '';
    return [!policy.startsWith("default-src 'none'; ") && policy.slice(0, 60)];
  });
  expect(found).toEqual([]);
});

test('`npm run rows` types its rows, and the engine is right about tables that it does not have', () => {
  expect(rows.said).toContain('src/data/rows/generated.ts');
  expect(readFileSync(join(folder, 'src/data/rows/generated.ts'), 'utf8')).not.toContain('ledger');
  cpSync('tests/tools/astro-modules.d.ts', join(folder, 'src/astro-modules.d.ts'));
  const { said } = runInCopy(folder, ['node_modules/typescript/bin/tsc', '--noEmit']);
  expect(said).toBe('');
});
