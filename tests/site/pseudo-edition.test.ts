import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadTables } from '../../src/data/tables.ts';
import { builds } from '../tools/builds.ts';
import { buildCopy, copySite, dropCopy } from '../tools/copy.ts';
import { addPseudoEdition, drawNothing } from '../tools/pseudo-copy.ts';
import { plainOn, plainWords } from './plain-words.ts';

/** As long as the origin of the other build: what is measured by addresses stays the same. */
const ORIGIN = 'https://pseudo-copy.example';
const [alone] = builds;

let folder: string;
beforeAll(() => {
  folder = copySite();
  addPseudoEdition(folder);
  drawNothing(folder);
  buildCopy(folder, { SITE_URL: ORIGIN });
}, 300_000);
afterAll(() => {
  dropCopy(folder);
});

const read = (file: string): string => readFileSync(join(folder, 'dist', file), 'utf8');
const files = (pattern: string): string[] =>
  globSync(pattern, { cwd: join(folder, 'dist') }).toSorted();
const documentOf = (file: string): Document => parseHTML(read(file)).document;

/** Faults of each file, told with its name. */
const faults = (pattern: string, find: (file: string) => readonly string[]): string[] =>
  files(pattern).flatMap((file) => find(file).map((fault) => `${file}: ${fault}`));

test('every page and file of English is there', () => {
  const under = (lang: string): string[] =>
    files(`${lang}/**/*.*`).map((file) => file.slice(lang.length));
  expect(under('qps')).toEqual(under('en'));
});

describe('says nothing in plain words but names and data', () => {
  const kinds = {
    cover: 'index.html',
    about: 'about/index.html',
    chapters: 'chapters/*/index.html',
    'how to cite': 'cite/index.html',
    corrections: 'corrections/index.html',
    embeds: 'embed/!(host-test)/index.html',
    'embeds of views': 'embed/*/*/index.html',
    'hosts tried': 'embed/host-test/index.html',
    gallery: 'figures/index.html',
    figures: 'figures/*/index.html',
    numbers: 'figures/*/numbers/index.html',
    glossary: 'glossary/index.html',
    ledger: 'ledger/index.html',
    people: 'people/index.html',
    search: 'search/index.html',
    'pages to share': 's/*/index.html',
    sources: 'sources/index.html',
  };

  test('and that is every kind of page', () => {
    const known = Object.values(kinds).flatMap((pattern) => files(`qps/${pattern}`));
    expect(known.toSorted()).toEqual(files('qps/**/*.html'));
  });

  test.each(Object.entries(kinds))('%s', (_, pattern) => {
    const plain = faults(`qps/${pattern}`, (file) => plainOn(read(file)));
    // The one word of a picture that its code knows by the same name.
    expect(plain.filter((fault) => !fault.endsWith(': other words'))).toEqual([]);
  });

  test('the pictures that are taken along', () => {
    const told = /<(title|desc)>(.*?)<\/\1>/gsu;
    const plain = faults('qps/figures/*/!(views.wide).svg', (file) =>
      [...read(file).matchAll(told)].flatMap(([, , words = '']) => plainWords(words)),
    );
    expect(plain).toEqual([]);
  });

  test('the feed, oEmbed and the citations', () => {
    const feed = parseHTML(read('qps/feed.xml')).document;
    const texts = [...feed.querySelectorAll('title, summary')].map(
      ({ textContent }) => textContent,
    );
    expect(texts.flatMap(plainWords)).toEqual([]);
    const titles = faults('qps/embed/**/oembed.json', (file) =>
      plainWords((JSON.parse(read(file)) as { title: string }).title),
    );
    expect(titles).toEqual([]);
    const cited = faults('qps/cite/!(data-)*.txt', (file) => plainWords(read(file)));
    expect(cited).toEqual([]);
  });

  test('what describes the data of a figure', () => {
    interface Told {
      readonly title?: string;
      readonly caption?: string;
      readonly description?: string;
      readonly unit?: string;
      readonly 'dc:title'?: string;
      readonly 'dc:description'?: string;
    }
    const said = (told: unknown): string[] => {
      if (typeof told !== 'object' || told === null) return [];
      const { title, caption, description, unit } = told as Told;
      const own = [title, caption, description, unit];
      return [
        ...own,
        (told as Told)['dc:title'],
        (told as Told)['dc:description'],
        // Sources, and the licences of others, have the titles that they have.
        ...Object.entries(told)
          .filter(([key]) => !['sources', 'licenses', 'contributors', 'rows'].includes(key))
          .flatMap(([, value]) => said(value)),
      ].filter((text) => typeof text === 'string');
    };
    const plain = faults('qps/figures/*/{data,datapackage,data*.csv-metadata}.json', (file) =>
      said(JSON.parse(read(file))).flatMap(plainWords),
    );
    expect(plain).toEqual([]);
  });

  test('the README of a figure', () => {
    const described = loadTables().datasets.flatMap(({ package: { resources } }) => resources);
    const data = described.flatMap(
      ({ coverage: { of, parts = [] }, sources = [], licenses = [] }) => [
        of,
        ...parts.map((part) => part.of),
        ...sources.map(({ title }) => title),
        ...licenses.map(({ title }) => title),
      ],
    );
    const plain = faults('qps/figures/*/README.txt', (file) => {
      const [told = ''] = read(file).split(/\n\n(?=.*\n-+\n\n- )/);
      // Columns and tables have names and types for machines.
      const words = told
        .replaceAll(/^  \w+ \(\w+/gm, '')
        .replaceAll(/^\S+\/\S+\. /gm, '')
        .replaceAll(/\s+/g, ' ');
      return plainWords(data.reduce((rest, one) => rest.replaceAll(one, ' '), words));
    });
    expect(plain).toEqual([]);
  });
});

test('every place has the id that it has in English', () => {
  const ids = (file: string): string =>
    [...read(file).matchAll(/<[^>]* id="([^"]*)"/g)].map(([, id]) => id).join(' ');
  const other = files('qps/**/*.html').filter(
    (file) => ids(file) !== ids(file.replace('qps', 'en')),
  );
  expect(other).toEqual([]);
});

describe('its pages and those of English', () => {
  test('know each other in the sitemap', () => {
    const rows = read('sitemap.xml').match(/<url>.*?<\/url>/gs) ?? [];
    const links = (row: string): string[] =>
      [...row.matchAll(/hreflang="(.*?)" href="(.*?)"/g)].map(
        ([, lang, href]) => `${lang} ${href}`,
      );
    const wanted = (row: string): string[] => {
      const [, page = ''] = /<loc>https:\/\/[^/]+\/(?:en|qps)(.*?)<\/loc>/.exec(row) ?? [];
      return [
        `en ${ORIGIN}/en${page}`,
        `qps ${ORIGIN}/qps${page}`,
        `x-default ${ORIGIN}/en${page}`,
      ];
    };
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.map(links)).toEqual(rows.map(wanted));
  });

  test('lead to each other at their foot, in the name of the language', () => {
    const faulty = faults('{en,qps}/**/index.html', (file) => {
      const [foot] = /<footer class="site-foot".*?<\/footer>/su.exec(read(file)) ?? [];
      if (foot === undefined) return [];
      const other = file.startsWith('en/') ? 'qps' : 'en';
      const [link = 'no link', ...more] = foot.match(/<a [^>]*hreflang[^>]*>/gu) ?? [];
      const [, to = ''] = /href="\/(.*?)"/.exec(link) ?? [];
      const isRight =
        more.length === 0 &&
        link.includes(` hreflang="${other}" lang="${other}"`) &&
        to.startsWith(`${other}/`) &&
        existsSync(join(folder, 'dist', to, 'index.html'));
      return isRight ? [] : [link];
    });
    expect(faulty).toEqual([]);
  });
});

test('texts are timed by the edition: this one counts letters', () => {
  const minutes = (lang: string): number =>
    Number(
      /\d+/.exec(
        documentOf(`${lang}/index.html`).querySelector('.chapters .sans')?.textContent ?? '',
      ),
    );
  expect(minutes('qps')).toBeGreaterThan(minutes('en'));
});

/** A page without what a build stamps on it, and without the way to other languages. */
const bare = (html: string): string =>
  html
    .replaceAll(/https:\/\/(?:pseudo-copy|latticework)\.example/g, '')
    .replaceAll(/(?:pseudo-copy|latticework)\.example/g, '')
    .replace(/<nav[^>]*>\s*<ul>\s*<li>\s*<a[^>]* hreflang.*?<\/nav>/su, '')
    .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '')
    .replaceAll(/(_astro\/[\w[\]@.-]+?)\.[\w-]{8}\.(js|css|woff2)/g, '$1.$2')
    .replaceAll(/\s+/g, ' ');

test('English is what it is alone, but for the way to the other language', () => {
  // A figure's page tells the size of its pictures, which are not drawn here.
  const other = files('en/**/*.html').filter(
    (file) =>
      !/^en\/figures\/[^/]+\/index\.html$/.test(file) &&
      bare(read(file)) !== bare(readFileSync(join(alone.dir, file), 'utf8')),
  );
  expect(other).toEqual([]);
});

test('what can be found in English is indexed in the same bytes, in whatever folder it is built', () => {
  const index = files('search/en/**/*.*');
  const other = index.filter((file) => {
    const path = join(alone.dir, file);
    return (
      !existsSync(path) || !readFileSync(path).equals(readFileSync(join(folder, 'dist', file)))
    );
  });
  expect(index.length).toBeGreaterThan(10);
  expect(other).toEqual([]);
});

test('one language alone shows no way to others', () => {
  const html = readFileSync(join(alone.dir, 'en/index.html'), 'utf8');
  expect(html).not.toContain('hreflang');
});
