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

  const places = chapters.flatMap(({ document }) =>
    [...document.querySelectorAll('[data-step], .prose > h2')].map(({ id }) => id),
  );
  const anchorOf = (url: string): string => url.slice(`${root}en/s/`.length, -1);

  test('every step and every section of every chapter has a page to share', () => {
    const pages = new Set(shared.map(({ url }) => anchorOf(url)));
    expect(places.length).toBeGreaterThan(20);
    expect(places.filter((id) => !pages.has(id))).toEqual([]);
  });

  test('each leads to a place of the chapter that it names as canonical, with and without script', () => {
    const found = faults(shared, ({ document, url }) => {
      const anchor = anchorOf(url);
      const canonical = content(document, 'link[rel="canonical"]', 'href');
      const to = content(document, '.on a', 'href');
      const [page = '', id = ''] = (build.origin + to).split('#');
      const chapter = chapters.find((one) => one.url === canonical);
      return [
        page !== canonical && `${to} is not in ${canonical}`,
        (id !== '' || places.includes(anchor)) &&
          !chapter?.document.getElementById(id) &&
          `no ${to}`,
        places.includes(anchor) && id !== anchor && `${to} for ${anchor}`,
        content(document, 'script[data-to]', 'data-to') !== to && 'script leads elsewhere',
        content(document, 'noscript meta[http-equiv="refresh"]') !== `0; url=${to}` &&
          'refresh leads elsewhere',
      ];
    });
    expect(found).toEqual([]);
  });

  test('each has a title, a sentence and an address of its own for previews', () => {
    // What a removed step leads to has been said once.
    const own = shared.filter(({ url }) => places.includes(anchorOf(url)));
    const titles = new Set(own.map(({ document }) => document.title));
    const sentences = new Set(
      own.map(({ document }) => content(document, 'meta[property="og:description"]')),
    );
    expect(titles.size).toBe(own.length);
    expect(sentences.size).toBe(own.length);
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
      const anchor = anchorOf(url);
      const canonical = content(document, 'link[rel="canonical"]', 'href');
      const step = chapters
        .find((page) => page.url === canonical)
        ?.document.querySelector(`[data-step][id="${anchor}"]`);
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
