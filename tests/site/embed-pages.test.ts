import { createHash } from 'node:crypto';
import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { figures } from '../../src/figures/catalogue.ts';
import { faults, pages, type Page } from './built.ts';
import { viewIds } from '../../src/figures/views.ts';

const embeds = pages().filter(
  ({ name }) => name.startsWith('/en/embed/') && !/\/(?:host-test|ask)\/$/.test(name),
);
const named = new Map(embeds.map((page) => [page.name, page]));

/** As static hosts compress on the way. */
function weigh(html: string): number {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 9 };
  return brotliCompressSync(html, { params }).length;
}
const inline = ({ document }: Page, tag: string): string =>
  document.querySelector(tag)?.textContent ?? '';

describe('the embeds', () => {
  test('are one for each figure and one for each of its states', () => {
    const wanted = figures.flatMap(({ id, views }) => [
      `/en/embed/${id}/`,
      ...viewIds({ views }).map((state) => `/en/embed/${id}/${state}/`),
    ]);
    expect([...named.keys()].toSorted()).toEqual(wanted.toSorted());
  });

  test('weigh at most 14 KB each, and at most 9 KB at the median', () => {
    const weights = embeds.map(({ html }) => weigh(html)).toSorted((a, b) => a - b);
    expect(weights.at(-1)).toBeLessThanOrEqual(14_000);
    expect(weights[weights.length >> 1]).toBeLessThanOrEqual(9_000);
  });
});

describe('every embed', () => {
  test('is one file: a style sheet, a classic script of at most 2 KB, nothing to fetch', () => {
    const found = faults(embeds, (page) => {
      const script = page.document.querySelectorAll('script');
      const fetching = page.document.querySelectorAll(
        '[src], [srcset], object, link:is([rel~="stylesheet"], [rel~="preload"], [rel~="modulepreload"])',
      );
      return [
        fetching.length > 0 && `fetches ${fetching[0]?.outerHTML ?? ''}`,
        /url\(|@import/.test(inline(page, 'style')) && 'its style sheet fetches',
        script.length !== 1 && `${String(script.length)} scripts`,
        script[0]?.attributes.length !== 0 && 'a script that is not a plain classic one',
        inline(page, 'script').length > 2048 &&
          `${String(inline(page, 'script').length)} of script`,
      ];
    });
    expect(found).toEqual([]);
  });

  test('allows by its policy that script and style sheet, and no requests', () => {
    const found = faults(embeds, (page) => {
      const meta = page.document.querySelector('meta[http-equiv="Content-Security-Policy"]');
      const hash = (tag: string): string =>
        createHash('sha256').update(inline(page, tag)).digest('base64');
      const wanted = `default-src 'none'; img-src data:; script-src 'sha256-${hash('script')}'; style-src 'sha256-${hash('style')}'; base-uri 'none'; form-action 'none'`;
      return [meta?.getAttribute('content') !== wanted && (meta?.outerHTML ?? 'no policy')];
    });
    expect(found).toEqual([]);
  });

  test('lets any page size its frame, says nothing of where it is, and is not indexed', () => {
    const wanted = {
      'responsive-embedded-sizing': 'allow-origins=*',
      referrer: 'no-referrer',
      robots: 'noindex, follow',
    };
    const found = faults(embeds, ({ document }) =>
      Object.entries(wanted).map(([name, content]) => {
        const tags = document.querySelectorAll(`meta[name="${name}"]`);
        const isRight = tags.length === 1 && tags[0]?.getAttribute('content') === content;
        return !isRight && `${name} is not "${content}" once`;
      }),
    );
    expect(found).toEqual([]);
  });

  test('has a height that follows from its width: no unit of the window’s height', () => {
    const found = faults(
      embeds.slice(0, 1),
      (page) =>
        inline(page, 'style').match(/[\d.]+(?:[sdl]?vh|vmin|vmax|vb)\b|height:\s*[\d.]+%/g) ?? [],
    );
    expect(found).toEqual([]);
  });

  test('moves nothing, so that there is nothing to calm', () => {
    const found = faults(embeds.slice(0, 1), (page) => [
      ...(inline(page, 'style').match(/(?:animation|transition)[^;}]*|scroll-behavior/g) ?? []),
      ...(inline(page, 'script').match(/\.animate\(|requestAnimationFrame|setInterval/g) ?? []),
      page.document.querySelector('animate, animateTransform, set') && 'an SVG that moves',
    ]);
    expect(found).toEqual([]);
  });

  test('says in its HTML what a reader needs', () => {
    const found = faults(embeds, ({ document, name }) => {
      const figure = document.querySelector('main figure[data-figure][data-state]');
      const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '';
      const [, id = ''] = /^\/en\/embed\/([^/]+)/.exec(name) ?? [];
      const has = (selector: string): boolean => document.querySelector(selector) !== null;
      return [
        !figure?.querySelector('h1')?.textContent.trim() && 'no title',
        !figure?.querySelector('.takeaway')?.textContent.trim() && 'no takeaway',
        figure?.querySelectorAll('svg[aria-label]').length !== 2 && 'not two drawings with a name',
        !/As of \d+ \w+ \d{4}/.test(document.querySelector('.credit')?.textContent ?? '') &&
          'no date',
        !has('.credit a[rel~="license"]') && 'no licence',
        !has(`.home a[href^="${canonical}"][target]`) && 'no way back',
        !canonical.endsWith(`/en/figures/${id}/`) && `canonical is ${canonical}`,
        !has('details p') && 'no description',
      ];
    });
    expect(found).toEqual([]);
  });

  test('has data in it, as far as its picture draws them', () => {
    const bare = embeds.filter(({ document }) => !document.querySelector('details.data tbody tr'));
    expect(bare.map(({ name }) => name)).toEqual([]);
  });

  test('leads to the one before and the one after, without script', () => {
    const found = figures.flatMap((figure) => {
      const { id } = figure;
      const states = viewIds(figure);
      return states.flatMap((state, i) => {
        const page = named.get(`/en/embed/${id}/${state}/`);
        const to = (rel: string): string =>
          page?.document.querySelector(`nav a[rel="${rel}"]`)?.getAttribute('href') ?? '';
        const wanted = (other: string | undefined): string =>
          other ? `/en/embed/${id}/${other}/` : '';
        return [
          to('prev') !== wanted(states[i - 1]) && `${id} ${state}: previous is "${to('prev')}"`,
          to('next') !== wanted(states[i + 1]) && `${id} ${state}: next is "${to('next')}"`,
        ].filter((fault) => fault !== false);
      });
    });
    expect(found).toEqual([]);
  });
});
