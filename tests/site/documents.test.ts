import { describe, expect, test } from 'vitest';
import { faults, pages, type Page } from './built.ts';

const all = pages();

function attribute(page: Page, selector: string, name: string): string {
  return page.document.querySelector(selector)?.getAttribute(name)?.trim() ?? '';
}

/** A frozen page names its live one from where it lies; all others name it in full. */
function canonical(page: Page): string {
  const address = attribute(page, 'link[rel="canonical"]', 'href');
  return address.startsWith('..') ? new URL(address, page.url).href : address;
}

/** A page that names another as canonical is a copy: the cover at "/", the 404 page. */
const originals = all.filter((page) => canonical(page) === page.url);

describe('every page', () => {
  test('has one h1', () => {
    const found = faults(all, ({ document }) => {
      const count = document.querySelectorAll('h1').length;
      return [count !== 1 && `${String(count)} h1`];
    });
    expect(found).toEqual([]);
  });

  test('names its language', () => {
    const found = faults(all, ({ name, document }) => {
      const [, edition = 'en'] = /^\/(\w\w)\//.exec(name) ?? [];
      return [
        document.documentElement.lang !== edition && `lang="${document.documentElement.lang}"`,
      ];
    });
    expect(found).toEqual([]);
  });

  test('describes itself in a sentence', () => {
    const found = faults(all, (page) => {
      const words = attribute(page, 'meta[name="description"]', 'content');
      return [(words.length < 20 || words.length > 320) && `description "${words}"`];
    });
    expect(found).toEqual([]);
  });

  test('names one canonical address on its own site', () => {
    const found = faults(all, (page) => {
      const isOwn = canonical(page).startsWith(page.build.origin + page.build.base);
      const count = page.document.querySelectorAll('link[rel="canonical"]').length;
      return [(count !== 1 || !isOwn) && `canonical "${canonical(page)}"`];
    });
    expect(found).toEqual([]);
  });

  test('has a title of its own, unless it is a copy', () => {
    const seen = new Map<string, string>();
    const found = faults(originals, ({ name, document }) => {
      const title = document.title.trim();
      const other = seen.get(title);
      seen.set(title, name);
      return [title === '' && 'no title', other !== undefined && `"${title}", like ${other}`];
    });
    expect(originals.length).toBeGreaterThan(0);
    expect(found).toEqual([]);
  });

  test('gives an id to one element only', () => {
    const found = faults(all, ({ document }) => {
      const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
      return ids.filter((id, i) => ids.indexOf(id) !== i).map((id) => `id="${id}"`);
    });
    expect(found).toEqual([]);
  });

  test('says what each picture shows', () => {
    const found = faults(all, ({ document }) =>
      [...document.querySelectorAll('img:not([alt])')].map((image) => image.outerHTML),
    );
    expect(found).toEqual([]);
  });
});
