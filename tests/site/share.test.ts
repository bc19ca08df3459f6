import { describe, expect, test } from 'vitest';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builds } from '../tools/builds.ts';
import { faults, filesOf, pagesOf } from './built.ts';

describe.each(builds)('in the build $name', (build) => {
  const root = build.origin + build.base;
  const all = pagesOf(build);
  const files = new Set(filesOf(build));
  const chapters = all.filter(({ url }) => url.startsWith(`${root}en/chapters/`));
  const shared = all.filter(({ url }) => url.startsWith(`${root}en/s/`));
  const content = (document: Document, selector: string, name = 'content'): string =>
    document.querySelector(selector)?.getAttribute(name) ?? '';

  test('every step and every section of every chapter has a page to share, and nothing else has', () => {
    const places = chapters.flatMap(({ document }) =>
      [...document.querySelectorAll('[data-step], .prose > h2')].map(({ id }) => id),
    );
    expect(places.length).toBeGreaterThan(20);
    const pages = shared.map(({ url }) => url.slice(`${root}en/s/`.length, -1));
    expect(pages.toSorted()).toEqual(places.toSorted());
  });

  test('each leads to an anchor of the chapter that it names as canonical, with and without script', () => {
    const found = faults(shared, ({ document, url }) => {
      const anchor = url.slice(`${root}en/s/`.length, -1);
      const canonical = content(document, 'link[rel="canonical"]', 'href');
      const chapter = chapters.find((page) => page.url === canonical);
      const to = `${canonical}#${anchor}`.slice(build.origin.length);
      return [
        !chapter?.document.getElementById(anchor) && `no ${anchor} in ${canonical}`,
        content(document, 'script[data-to]', 'data-to') !== to && 'script leads elsewhere',
        content(document, '.on a', 'href') !== to && 'link leads elsewhere',
        content(document, 'noscript meta[http-equiv="refresh"]') !== `0; url=${to}` &&
          'refresh leads elsewhere',
      ];
    });
    expect(found).toEqual([]);
  });

  test('each has a title, a sentence and an address of its own for previews', () => {
    const titles = new Set(shared.map(({ document }) => document.title));
    const sentences = new Set(
      shared.map(({ document }) => content(document, 'meta[property="og:description"]')),
    );
    expect(titles.size).toBe(shared.length);
    expect(sentences.size).toBe(shared.length);
    const found = faults(shared, ({ document, url }) => {
      const heading = document.querySelector('h1')?.textContent.trim() ?? '';
      const sentence = content(document, 'meta[property="og:description"]');
      return [
        !content(document, 'meta[property="og:title"]').startsWith(heading) && 'another title',
        document.querySelector('.standfirst')?.textContent.trim() !== sentence &&
          'another sentence',
        !/[.!?][”’)]?$/.test(sentence) && `no sentence: "${sentence}"`,
        // Facebook follows it and shows what it finds there.
        content(document, 'meta[property="og:url"]') !== url && 'another og:url',
      ];
    });
    expect(found).toEqual([]);
  });

  test('each has the card of its step’s state, 1200 × 630', () => {
    const found = faults(shared, ({ document, url }) => {
      const card = content(document, 'meta[property="og:image"]').slice(root.length);
      if (!files.has(card)) return [`og:image "${card}"`];
      const anchor = url.slice(`${root}en/s/`.length, -1);
      const canonical = content(document, 'link[rel="canonical"]', 'href');
      const step = chapters
        .find((page) => page.url === canonical)
        ?.document.querySelector(`[data-step="${anchor}"]`);
      const figure = step?.closest('[data-scrolly]')?.getAttribute('data-scrolly');
      const state = `en/figures/${figure ?? ''}/${step?.getAttribute('data-state') ?? ''}.png`;
      const png = readFileSync(join(build.dir, card));
      return [
        step && card !== state && `${card} for ${state}`,
        (png.readUInt32BE(16) !== 1200 || png.readUInt32BE(20) !== 630) && `size of ${card}`,
      ];
    });
    expect(found).toEqual([]);
  });

  test('none is in the sitemap', () => {
    expect(readFileSync(join(build.dir, 'sitemap.xml'), 'utf8')).not.toContain('/en/s/');
  });
});
