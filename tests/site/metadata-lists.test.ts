import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { builds, type Build } from '../tools/builds.ts';
import { pages, readText } from './built.ts';

const [build] = builds as readonly [Build, ...Build[]];
const read = (file: string): string => readText(build, file);
const found = (text: string, tag: string): string[] =>
  [...text.matchAll(new RegExp(`<${tag}>([^<]*)</${tag}>`, 'g'))].map(([, words = '']) => words);

describe('the sitemap', () => {
  const listed = found(read('sitemap.xml'), 'loc');

  test('lists every page that is known by its own address, once, and no other', () => {
    const wanted = pages()
      .filter(({ document, url, name }) => {
        const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
        return canonical === url && name !== '/404.html';
      })
      .map(({ url }) => url);
    expect(listed.toSorted()).toEqual(wanted.toSorted());
  });

  test('dates each by its content', () => {
    const days = found(read('sitemap.xml'), 'lastmod');
    expect(days).toHaveLength(listed.length);
    expect(days.filter((day) => !/^20\d\d-\d\d-\d\d$/.test(day))).toEqual([]);
  });

  test('is where robots are told it is', () => {
    expect(read('robots.txt')).toContain(`Sitemap: ${build.origin}${build.base}sitemap.xml`);
  });
});

describe('the feed', () => {
  const { document } = parseHTML(read('en/feed.xml'));
  const entries = [...document.querySelectorAll('entry')];

  test('has an entry for every chapter', () => {
    const chapters = pages().filter(({ name }) => name.startsWith('/en/chapters/'));
    const links = entries.map((entry) => entry.querySelector('link')?.getAttribute('href'));
    expect(links).toEqual(expect.arrayContaining(chapters.map(({ url }) => url)));
  });

  test('gives each entry an id, a title, a day and a summary of its own', () => {
    const ids = entries.map((entry) => entry.querySelector('id')?.textContent);
    expect(new Set(ids).size).toBe(entries.length);
    for (const entry of entries)
      for (const part of ['id', 'title', 'updated', 'summary'])
        expect(entry.querySelector(part)?.textContent).toBeTruthy();
  });
});

test('every page that has a head of ours names the feed', () => {
  const without = pages()
    .filter(({ document }) => document.querySelector('meta[name="DC.type"]'))
    .filter(({ document }) => !document.querySelector('link[type="application/atom+xml"]'));
  expect(without.map(({ name }) => name)).toEqual([]);
});

describe('the page of corrections', () => {
  const [page] = pages().filter(({ name }) => name === '/en/corrections/');
  const words = page?.document.body.textContent ?? '';

  test('explains the two classes', () => {
    expect(words).toContain('Clarification');
    expect(words).toContain('Correction');
  });
});
