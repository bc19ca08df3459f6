import { describe, expect, test } from 'vitest';
import { sha256 } from '../../src/publish/download/file.ts';
import { builds, type Build } from '../tools/builds.ts';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { faults, pages, type Page } from './built.ts';

const [build] = builds as readonly [Build, ...Build[]];
type Thing = Readonly<Record<string, unknown>>;

/** What Google's documentation requires of a type, and recommends where we have it: a rule for each. */
type Rules = Readonly<Record<string, (value: unknown) => boolean>>;

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';
const isAddress = (value: unknown): boolean => isText(value) && URL.canParse(value);
const isDay = (value: unknown): boolean => isText(value) && /^\d{4}-\d\d-\d\d$/.test(value);
const isVersion = (value: unknown): boolean => isText(value) && /^\d+\.\d+\.\d+$/.test(value);
const refersTo = (value: unknown): string =>
  (value as { '@id'?: string } | undefined)?.['@id'] ?? '';
const isReference = (value: unknown): boolean => isAddress(refersTo(value));
const isListOf = (is: (item: unknown) => boolean) => (value: unknown) =>
  Array.isArray(value) && value.length > 0 && value.every(is);

const rules: Readonly<Record<string, Rules>> = {
  Article: {
    headline: (value) => isText(value) && value.length <= 110,
    image: isAddress,
    author: isReference,
    publisher: isReference,
    datePublished: isDay,
    dateModified: isDay,
    version: isVersion,
    inLanguage: isText,
    license: isAddress,
    mainEntityOfPage: isAddress,
    isBasedOn: isListOf((one) => isText((one as Thing)['headline'])),
    hasPart: isListOf((one) => (one as Thing)['@type'] === 'ImageObject'),
  },
  Dataset: {
    name: isText,
    description: (value) => isText(value) && value.length >= 50 && value.length <= 5000,
    creator: isReference,
    license: isAddress,
    url: isAddress,
    version: isVersion,
    dateModified: isDay,
    isAccessibleForFree: (value) => value === true,
  },
  ImageObject: {
    contentUrl: isAddress,
    license: isAddress,
    acquireLicensePage: isAddress,
    creditText: isText,
    copyrightNotice: isText,
    creator: isReference,
  },
  Organization: { name: isText, url: isAddress, correctionsPolicy: isAddress },
  WebSite: { name: isText, url: isAddress, hasPart: isListOf(isReference) },
  DataDownload: {
    contentUrl: isAddress,
    encodingFormat: (value) => isText(value) && /^\w+\/[\w+.-]+$/.test(value),
    contentSize: (value) => isText(value) && /^\d+ B$/.test(value),
    sha256: (value) => isText(value) && /^[0-9a-f]{64}$/.test(value),
  },
};

function graphOf({ document }: Page): readonly Thing[] {
  const text = document.querySelector('script[type="application/ld+json"]')?.textContent;
  return text ? (JSON.parse(text) as { '@graph': Thing[] })['@graph'] : [];
}

/** A thing and everything in it, at whatever depth. */
function withParts(thing: unknown): Thing[] {
  if (Array.isArray(thing)) return thing.flatMap(withParts);
  if (typeof thing !== 'object' || thing === null) return [];
  return [thing as Thing, ...Object.values(thing).flatMap(withParts)];
}

const told = pages()
  .map((page) => ({ page, graph: graphOf(page) }))
  .filter(({ graph }) => graph.length > 0);
const things = told.flatMap(({ page, graph }) =>
  withParts(graph).map((thing) => ({ page, thing, graph })),
);
/** Those of ours: what we are based on has others' authors and its own rules. */
const ours = things.filter(
  ({ thing }) => thing['@id'] !== undefined || thing['@type'] === 'DataDownload',
);

describe.each(Object.entries(rules))('every %s', (type, properties) => {
  const found = ours.filter(({ thing }) => thing['@type'] === type);

  test('is there', () => {
    expect(found.length).toBeGreaterThan(0);
  });

  test.each(Object.keys(properties))('has a right %s', (property) => {
    const wrong = found
      .filter(({ thing }) => !properties[property]?.(thing[property]))
      .map(({ page, thing }) => `${page.name}: ${JSON.stringify(thing[property])}`);
    expect(wrong).toEqual([]);
  });
});

test('who is named by reference stands in the same graph', () => {
  const lost = things.flatMap(({ page, thing, graph }) =>
    ['author', 'creator', 'publisher']
      .map((role) => refersTo(thing[role]))
      .filter((id) => id !== '' && !graph.some((one) => one['@id'] === id))
      .map((id) => `${page.name}: ${id}`),
  );
  expect(lost).toEqual([]);
});

describe('a figure’s page', () => {
  const figures = told.filter(({ page }) => /^\/en\/figures\/.+/.test(page.name));
  const fileOf = (address: string): string =>
    join(build.dir, address.slice((build.origin + build.base).length));

  test('tells of each data file what it is', () => {
    const wrong = figures.flatMap(({ page, graph }) => {
      const downloads = withParts(graph).filter((thing) => thing['@type'] === 'DataDownload');
      return downloads
        .filter(({ contentUrl, contentSize, sha256: hash }) => {
          const bytes = new Uint8Array(readFileSync(fileOf(String(contentUrl))));
          return contentSize !== `${String(bytes.length)} B` || hash !== sha256(bytes);
        })
        .map(({ contentUrl }) => `${page.name}: ${String(contentUrl)}`);
    });
    expect(wrong).toEqual([]);
  });

  test('links as items to every picture and every data file', () => {
    const found = faults(
      figures.map(({ page }) => page),
      ({ document, url }) => {
        const items = [...document.querySelectorAll('link[rel="item"][type]')].map(
          (link) => new URL(link.getAttribute('href') ?? '', url).href,
        );
        const offered = [...document.querySelectorAll('#download a[download]')].map(
          (link) => new URL(link.getAttribute('href') ?? '', url).href,
        );
        return offered.filter((address) => !items.includes(address));
      },
    );
    expect(found).toEqual([]);
  });
});

test('every page of the sitemap names its languages and the one for all others', () => {
  const rows = readFileSync(join(build.dir, 'sitemap.xml'), 'utf8').match(/<url>.*?<\/url>/g) ?? [];
  const wrong = rows.filter((row) => {
    const url = /<loc>([^<]+)</.exec(row)?.[1] ?? '';
    return !['en', 'x-default'].every((lang) => row.includes(`hreflang="${lang}" href="${url}"`));
  });
  expect(rows.length).toBeGreaterThan(5);
  expect(wrong).toEqual([]);
});

test('the page of sources shows of each how far it was read, its strength and its copy', () => {
  const [page] = pages().filter(({ name }) => name === '/en/sources/');
  const items = [...(page?.document.querySelectorAll('li[data-strength]') ?? [])];
  expect(items.length).toBeGreaterThan(40);
  const wrong = items.filter((item) => {
    const words = item.textContent;
    const link = item.querySelector('a[data-versionurl]');
    const copy = link?.getAttribute('data-versionurl');
    const hasCopy = copy !== undefined && item.querySelector(`a[href="${copy ?? ''}"]`) !== null;
    const isDated = /^\d{4}-\d\d-\d\d$/.test(link?.getAttribute('data-versiondate') ?? '');
    return (
      !/Read in full|Read in part|Not read/.test(words) ||
      !/Strong|Fair|Weak/.test(words) ||
      (hasCopy && isDated) === words.includes('No archived copy known')
    );
  });
  expect(wrong.map(({ id }) => id)).toEqual([]);
});
