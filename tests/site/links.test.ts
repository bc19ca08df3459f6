import { describe, expect, test } from 'vitest';
import { builds } from '../tools/builds.ts';
import { faults, pagesOf } from './built.ts';
import { lostIn } from './lost.ts';

describe.each(builds)('in the build $name', (build) => {
  const all = pagesOf(build);
  const { links, addresses } = lostIn(build);

  test('every link and anchor of every page leads somewhere', () => {
    expect(all.length).toBeGreaterThan(0);
    expect(links).toEqual([]);
  });

  test('every address of the site that a page or a file spells out leads somewhere', () => {
    expect(addresses).toEqual([]);
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
