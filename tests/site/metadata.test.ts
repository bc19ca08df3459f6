import ogs from 'open-graph-scraper';
import { unfurl } from 'unfurl.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builds, type Build } from '../tools/builds.ts';
import { serve, type Server } from '../tools/serve.ts';
import { faults, pages, readText, type Page } from './built.ts';
import { zoteroItem } from './zotero.ts';

const [build] = builds as readonly [Build, ...Build[]];
/** Pages with a head of ours that are known by their own address; embeds and copies are not. */
const originals = pages().filter(
  ({ document, url }) =>
    document.querySelector('link[rel="canonical"]')?.getAttribute('href') === url &&
    document.querySelector('meta[name="DC.type"]') !== null,
);
const chapters = originals.filter(({ name }) => name.startsWith('/en/chapters/'));

function content(page: Page, selector: string): string {
  return page.document.querySelector(selector)?.getAttribute('content') ?? '';
}

function graphOf(page: Page): Record<string, unknown>[] {
  const text = page.document.querySelector('script[type="application/ld+json"]')?.textContent;
  const { '@graph': things } = JSON.parse(text ?? '{"@graph":[]}') as {
    '@graph': Record<string, unknown>[];
  };
  return things;
}

test('every page that is listed has a head of ours', () => {
  expect(originals.length).toBeGreaterThan(5);
  expect(chapters.length).toBeGreaterThan(0);
});

test('every page comes into Zotero as a web page with author, date, site, language and rights', () => {
  const found = faults(originals, ({ document, url }) => {
    const { title, date, ...rest } = zoteroItem(document);
    const wanted = {
      itemType: 'webpage',
      creators: ['Latticework'],
      websiteTitle: 'Latticework',
      language: 'en',
      rights: 'https://creativecommons.org/licenses/by/4.0/',
      url,
    };
    return [
      title === '' && 'no title',
      !/^20\d\d-\d\d-\d\d$/.test(date) && `date "${date}"`,
      JSON.stringify(rest) !== JSON.stringify(wanted) && JSON.stringify(rest),
    ];
  });
  expect(found).toEqual([]);
});

test('every page says how to cite it and on what terms, and who describes it leads somewhere', () => {
  const found = faults(originals, ({ document, url }) => {
    const rel = (name: string) =>
      document.querySelector(`link[rel="${name}"]`)?.getAttribute('href');
    return [
      rel('cite-as') !== url && `cite-as ${rel('cite-as') ?? ''}`,
      rel('license') === undefined && 'no license',
    ];
  });
  expect(found).toEqual([]);
});

test('every chapter is described by its citation', () => {
  const found = faults(chapters, ({ document }) => {
    const file = document.querySelector('link[rel="describedby"]')?.getAttribute('href') ?? '';
    const [item] = JSON.parse(readText(build, file.slice(1))) as { title: string }[];
    return [item?.title !== document.querySelector('h1')?.textContent.trim() && file];
  });
  expect(found).toEqual([]);
});

describe('a chapter in schema.org’s words', () => {
  test.each(chapters.map((page) => ({ name: page.name, page })))('$name', ({ page }) => {
    const article = graphOf(page).find((thing) => thing['@type'] === 'Article');
    expect(article).toMatchObject({
      headline: page.document.querySelector('h1')?.textContent.trim(),
      inLanguage: 'en',
      license: 'https://creativecommons.org/licenses/by/4.0/',
      mainEntityOfPage: page.url,
    });
    expect(article?.['dateModified']).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(article?.['isBasedOn']).not.toEqual([]);
    const ids = new Set([...page.document.querySelectorAll('[id]')].map(({ id }) => id));
    const images = article?.['hasPart'] as { '@id': string }[];
    expect(images.length).toBeGreaterThan(0);
    for (const image of images) expect(ids).toContain(image['@id'].split('#')[1]);
  });

  test('stands after everything that is read', () => {
    const found = faults(chapters, ({ html }) => [
      html.indexOf('application/ld+json') < html.indexOf('</main>') && 'graph before the end',
    ]);
    expect(found).toEqual([]);
  });
});

describe('the readers of link previews', { timeout: 60_000 }, () => {
  let server: Server;
  beforeAll(async () => {
    server = await serve({ dir: build.dir });
  });
  afterAll(() => server.close());

  const shown = chapters.slice(0, 2).map((page) => ({ name: page.name, page }));

  test.each(shown)('open-graph-scraper understands $name', async ({ name, page }) => {
    const { error, result } = await ogs({ url: server.url + name.slice(1) });
    expect(error).toBe(false);
    expect(result).toMatchObject({
      ogTitle: content(page, 'meta[property="og:title"]'),
      ogDescription: content(page, 'meta[name="description"]'),
      ogType: 'article',
      ogUrl: page.url,
      ogSiteName: 'Latticework',
      ogLocale: 'en_GB',
      twitterCard: 'summary_large_image',
    });
    expect(result.ogImage?.[0]).toMatchObject({ width: '1200', height: '630' });
    expect(result.ogImage?.[0]?.alt).toBeTruthy();
  });

  test.each(shown)('unfurl.js understands $name', async ({ name, page }) => {
    const { open_graph, twitter_card, canonical_url } = await unfurl(server.url + name.slice(1));
    expect(canonical_url).toBe(page.url);
    expect(open_graph).toMatchObject({
      title: content(page, 'meta[property="og:title"]'),
      type: 'article',
      site_name: 'Latticework',
      images: [{ width: 1200, height: 630 }],
    });
    expect(twitter_card).toMatchObject({ card: 'summary_large_image' });
  });
});
