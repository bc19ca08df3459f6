import { describe, expect, test } from 'vitest';
import { builds } from '../tools/builds.ts';
import { faults, filesOf, pages, readText } from './built.ts';

const all = pages();
/** What a browser fetches by itself when it shows a page. */
const fetched = [
  'script[src]',
  'img[src]',
  'iframe[src]',
  'source[src]',
  'video[src]',
  'audio[src]',
  'embed[src]',
  'object[data]',
  'use[href]',
  'image[href]',
  'link[href]:is([rel~="stylesheet"],[rel~="icon"],[rel~="preload"],[rel~="modulepreload"],[rel~="prefetch"],[rel~="preconnect"],[rel~="dns-prefetch"],[rel~="manifest"])',
].join(',');

describe('every page', () => {
  test('is allowed its own scripts and styles only, by name or by hash', () => {
    const found = faults(all, ({ document }) => {
      const meta = document.querySelector('meta[http-equiv="Content-Security-Policy"]');
      const policy = meta?.getAttribute('content') ?? '';
      return [
        (!policy.includes("default-src 'none'") || /unsafe|\*|https?:/.test(policy)) && policy,
      ];
    });
    expect(found).toEqual([]);
  });

  test('styles nothing in an attribute and runs nothing from one', () => {
    const found = faults(
      all,
      ({ html }) => html.match(/<[^<>]*\s(?:style|on[a-z]+)=[^<>]*>/g) ?? [],
    );
    expect(found).toEqual([]);
  });

  test('fetches from its own site only', () => {
    const found = faults(all, ({ document, url }) =>
      [...document.querySelectorAll(fetched)].map((element) => {
        const [address = ''] = ['src', 'href', 'data'].flatMap(
          (name) => element.getAttribute(name) ?? [],
        );
        return isForeign(address, url) && element.outerHTML.slice(0, 120);
      }),
    );
    expect(found).toEqual([]);
  });
});

describe('every style sheet', () => {
  const [build] = builds;
  const sheets = [
    ...filesOf(build)
      .filter((file) => file.endsWith('.css'))
      .map((file) => ({ name: file, css: readText(build, file) })),
    ...all.flatMap(({ name, document }) =>
      [...document.querySelectorAll('style')].map((style) => ({ name, css: style.textContent })),
    ),
  ];

  test('fetches from its own site only', () => {
    const found = sheets.flatMap(({ name, css }) =>
      [...css.matchAll(/url\(\s*["']?([^"')]+)|@import\s+["']([^"']+)/g)]
        .map(([, url, imported]) => url ?? imported ?? '')
        .filter((address) => isForeign(address, 'https://latticework.example/'))
        .map((address) => `${name}: ${address}`),
    );
    expect(sheets.length).toBeGreaterThan(0);
    expect(found).toEqual([]);
  });
});

function isForeign(address: string, page: string): boolean {
  const { protocol, origin } = new URL(address, page);
  return protocol !== 'data:' && origin !== new URL(page).origin;
}
