import { appendFileSync, cpSync, existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { figures } from '../../src/figures/catalogue.ts';
import { releases } from '../../src/data/release.ts';
import { sha256 } from '../../src/publish/download/file.ts';
import type { Manifest } from '../../src/publish/record/manifest.ts';
import { builds, type Build } from '../tools/builds.ts';
import { buildCopy, copySite, dropCopy, runInCopy } from '../tools/copy.ts';
import { filesOf } from './built.ts';
import { viewIds } from '../../src/figures/views.ts';

const [atRoot] = builds;
const { date = '', version = '' } = releases.at(-1) ?? {};
const PUBLISH = ['tests/tools/run.mjs', 'tests/tools/publish.ts'];
/** Another origin and base than those of publication: frozen pages may know neither. */
const elsewhere = { SITE_URL: 'https://example.org', BASE_PATH: '/some/base' };
const CORRECTIONS = `id,date,kind,serious,place,figure,claim,was,now,version
K001,2026-12-12,correction,yes,/en/figures/g2/,g2,,It counted nine & more.,It counts eight.,${version}
K002,2026-12-13,clarification,no,/en/ledger/#C044,,C044,It was unclear who spoke.,The speaker is named.,${version}
`;

let folder: string;
let first: { readonly ok: boolean; readonly said: string };
let rebuilt: Build;

/** A copy that publishes a frozen copy, then corrects something, and is built for another place. */
beforeAll(() => {
  folder = copySite();
  cpSync('tests/tools', join(folder, 'tests/tools'), { recursive: true });
  first = runInCopy(folder, PUBLISH, { TZ: 'Pacific/Auckland' });
  rebuilt = { ...atRoot, dir: join(folder, '.cache/dist-frozen') };
  writeFileSync(join(folder, 'content/ledger/corrections.csv'), CORRECTIONS);
  const manifest = join(folder, 'package.json');
  const text = readFileSync(manifest, 'utf8');
  writeFileSync(manifest, text.replace('{', '{"bugs":{"url":"https://example.org/reports"},'));
  buildCopy(folder, elsewhere);
}, 240_000);
afterAll(() => {
  dropCopy(folder);
});

const built = (path: string): string => readFileSync(join(folder, 'dist', path), 'utf8');
const page = (path: string): Document => parseHTML(built(`${path}index.html`)).document;
const wordsOf = (element: Element | null): string =>
  element?.textContent.replace(/\s+/g, ' ') ?? '';

test('a build of the same content, in another folder and time zone, has the same bytes', () => {
  const other = filesOf(rebuilt).filter((file) => !file.startsWith('v/'));
  const files = filesOf(atRoot).filter((file) => !file.startsWith('v/'));
  expect(other).toEqual(files);
  const hash = ({ dir }: Build, file: string): string =>
    sha256(new Uint8Array(readFileSync(join(dir, file))));
  expect(files.filter((file) => hash(atRoot, file) !== hash(rebuilt, file))).toEqual([]);
});

describe('a frozen copy', () => {
  const place = `v/${date}/`;
  const embeds = figures.flatMap(({ id, views }) => [
    `en/embed/${id}/`,
    ...viewIds({ views }).map((state) => `en/embed/${id}/${state}/`),
  ]);

  test('is published with the hash of each file', () => {
    expect(first.ok, first.said).toBe(true);
    const { files } = JSON.parse(built(`${place}manifest.json`)) as Manifest;
    const paths = files.map(({ path }) => path);
    expect(paths).toEqual(expect.arrayContaining(embeds.map((path) => `${path}index.html`)));
    expect(paths).toContain('en/figures/g2/data.csv');
    expect(paths).toContain('data/datapackage.json');
    const wrong = files.filter(
      ({ path, sha256: told }) =>
        sha256(new Uint8Array(readFileSync(join(folder, 'dist', place, path)))) !== told,
    );
    expect(wrong).toEqual([]);
  });

  test('leads to pages that are there, wherever the site is', () => {
    const lost = embeds.flatMap((path) => {
      const { document } = parseHTML(built(`${place}${path}index.html`));
      return [...document.querySelectorAll('[href]')]
        .map((link) => link.getAttribute('href') ?? '')
        .filter((href) => !/^(?:https?:\/\/(?!latticework|example)|data:)/.test(href))
        .filter((href) => {
          const { pathname, hash } = new URL(href, `https://example.org/${place}${path}`);
          const file = join(folder, 'dist', pathname, 'index.html');
          const id = hash.slice(1);
          return (
            /^(?:\/|https?:)/.test(href) ||
            !existsSync(file) ||
            (id !== '' && !readFileSync(file, 'utf8').includes(`id="${id}"`))
          );
        })
        .map((href) => `${path}: ${href}`);
    });
    expect(lost).toEqual([]);
  });

  test('says what it is, and links to the live figure', () => {
    const { document } = parseHTML(built(`${place}en/embed/g2/index.html`));
    const notice = document.querySelector('[data-frozen]');
    expect(wordsOf(notice)).toContain(`version ${version}`);
    expect(notice?.querySelector('a')?.getAttribute('href')).toBe('../../../../../en/embed/g2/');
  });

  test('is offered beside the live embed, and listed with its manifest', () => {
    const address = `https://example.org/some/base/${place}en/embed/g2/`;
    const [, offered = ''] = built('en/figures/g2/index.html').split('data-kind="frozen"');
    expect(offered.slice(0, 400)).toContain(`src=&quot;${address}&quot;`);
    const listed = page('en/corrections/').getElementById(`version-${version}`);
    expect(listed?.querySelector('a')?.getAttribute('href')).toBe(
      `/some/base/${place}manifest.json`,
    );
  });

  test('is published once', () => {
    const again = runInCopy(folder, PUBLISH);
    expect(again.ok).toBe(false);
    expect(again.said).toMatch(/never changes[\s\S]*add a row/);
  });

  test('needs to know where it is published', () => {
    const nowhere = runInCopy(folder, PUBLISH, { SITE_URL: '' });
    expect(nowhere.ok).toBe(false);
  });

  test('stops the build when a file of it was changed', () => {
    const file = join(folder, 'public', place, 'en/embed/g2/index.html');
    appendFileSync(file, '<!-- -->');
    expect(() => {
      buildCopy(folder);
    }).toThrow(/en\/embed\/g2\/index\.html[\s\S]*git checkout/);
  });
});

describe('a correction', () => {
  const found = (path: string, id: string): string[] =>
    [...page(path).querySelectorAll(`[data-correction="${id}"]`)].map(wordsOf);

  test.each(['en/figures/g2/', 'en/embed/g2/', 'en/chapters/the-clocks/'])(
    'of a figure stands on %s',
    (path) => {
      expect(found(path, 'K001')[0]).toContain('Corrected 12 December 2026: It counts eight.');
    },
  );

  test.each(['en/ledger/', 'en/chapters/the-forge/'])('of a claim stands on %s', (path) => {
    expect(found(path, 'K002')[0]).toContain('Clarified 13 December 2026: The speaker is named.');
  });

  test('stands at the top of the chapter when it is serious, and at the end always', () => {
    const clocks = page('en/chapters/the-clocks/');
    expect(wordsOf(clocks.querySelector('article > aside'))).toContain('It counts eight.');
    expect(wordsOf(clocks.querySelector('details#corrections'))).toContain(
      'It counted nine & more. It counts eight.',
    );
    const forge = page('en/chapters/the-forge/');
    expect(forge.querySelector('article > aside[aria-label="Corrections"]')).toBeNull();
    expect(wordsOf(forge.querySelector('details#corrections'))).toContain('The speaker is named.');
  });

  test('is told to machines with the work that it corrects', () => {
    const comment = { '@type': 'CorrectionComment', datePublished: '2026-12-12' };
    for (const path of ['en/figures/g2/', 'en/chapters/the-clocks/']) {
      const text = page(path).querySelector('[type="application/ld+json"]')?.textContent ?? '';
      const graph = JSON.parse(text) as { '@graph': { correction?: object[] }[] };
      const told = graph['@graph'].flatMap(({ correction = [] }) => correction);
      expect(told).toContainEqual(expect.objectContaining(comment));
    }
    expect(built('en/feed.xml')).toContain('Correction K001');
  });

  test('leaves pages alone that it does not concern', () => {
    const others = globSync('en/chapters/*/', { cwd: join(folder, 'dist') })
      .filter((path) => !/clocks|forge/.test(path))
      .filter((path) => /K00\d|correction["=]/.test(built(join(path, 'index.html'))));
    expect(others).toEqual([]);
  });

  test('can be asked for where package.json says', () => {
    const link = page('en/corrections/').querySelector('#report ~ p a');
    expect(link?.getAttribute('href')).toBe('https://example.org/reports');
  });
});
