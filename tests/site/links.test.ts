import { describe, expect, test } from 'vitest';
import { builds } from '../tools/builds.ts';
import { faults, filesOf, pagesOf, readText, type Page } from './built.ts';
import { ownAddresses } from './addresses.ts';

describe.each(builds)('in the build $name', (build) => {
  const root = build.origin + build.base;
  const files = new Set(filesOf(build));
  const all = pagesOf(build);
  const anchors = new Map(all.map((page) => [page.url, idsOf(page)]));

  /** Why an address does not lead anywhere, if it does not. */
  function fault(address: string, from: string): string | undefined {
    const { origin, pathname, hash } = new URL(address, from);
    const url = origin + pathname;
    if (origin !== build.origin) return undefined;
    if (!url.startsWith(root)) return `${address} leaves the base path`;
    const file = decodeURIComponent(url.slice(root.length));
    const isThere = files.has(file) || files.has(`${file}index.html`);
    if (!isThere || (file !== '' && files.has(`${file}/index.html`)))
      return `${address} leads nowhere`;
    const id = decodeURIComponent(hash.slice(1).replace(/:~:.*$/, ''));
    const ids = anchors.get(url);
    return id !== '' && ids !== undefined && !ids.has(id)
      ? `${address} has no such anchor`
      : undefined;
  }

  test('every link and anchor of every page leads somewhere', () => {
    const found = faults(all, ({ document, url }) =>
      [...document.querySelectorAll('[href],[src],[data-href]')]
        .flatMap((element) =>
          ['href', 'src', 'data-href'].map((name) => element.getAttribute(name)),
        )
        .filter((address) => address !== null)
        .map((address) => fault(address, url)),
    );
    expect(all.length).toBeGreaterThan(0);
    expect([...new Set(found)]).toEqual([]);
  });

  test('every address of the site that a page or a file spells out leads somewhere', () => {
    const found = [...files].flatMap((file) =>
      ownAddresses(build.origin, file, () => readText(build, file))
        .map((address) => fault(address, root))
        .filter((one) => one !== undefined)
        .map((one) => `${file}: ${one}`),
    );
    expect([...new Set(found)]).toEqual([]);
  });

  test('links to other sites are well-formed', () => {
    const found = faults(all, ({ document, url }) =>
      [...document.querySelectorAll('a[href]')].map((link) => {
        const address = link.getAttribute('href') ?? '';
        return !URL.canParse(address, url) || /\s/.test(address) ? address : undefined;
      }),
    );
    expect(found).toEqual([]);
  });
});

function idsOf({ document }: Page): ReadonlySet<string> {
  return new Set([...document.querySelectorAll('[id]')].map(({ id }) => id));
}
