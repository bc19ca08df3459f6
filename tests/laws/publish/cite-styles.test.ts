import { Cite } from '@citation-js/core';
import '@citation-js/plugin-csl';
import { describe, expect, test } from 'vitest';
import { citations } from '../../../src/publish/cite/citations.ts';
import { headline } from '../../../src/editions/en/headline.ts';
import { cslItem } from '../../../src/publish/cite/item.ts';
import { markup, plain } from '../../../src/publish/cite/run.ts';
import type { Work } from '../../../src/publish/cite/work.ts';
import { chapter, dataset, figure, site } from './works.ts';

const at = 'https://latticework.example/en';
const told = (work: Work) =>
  Object.fromEntries(citations(work).map(({ id, runs }) => [id, plain(runs)]));

describe('a citation in each style', () => {
  test('of a chapter', () => {
    const url = `${at}/chapters/the-lattice-and-the-sea/`;
    expect(told(chapter)).toEqual({
      apa: `Latticework. (2026, November 21). The lattice and the sea. ${url}`,
      mla: `“The Lattice and the Sea.” Latticework, version 1.0.0, 21 Nov. 2026, ${url}.`,
      chicago: `Latticework. “The Lattice and the Sea.” Version 1.0.0. November 21, 2026. ${url}.`,
      harvard: `Latticework (2026) The lattice and the sea. Available at: ${url}.`,
      credit: `Source: Latticework, “The lattice and the sea” (CC BY 4.0), ${url}`,
    });
  });

  test('of the site, whose author is its title', () => {
    expect(told(site)).toEqual({
      apa: `Latticework. (2026, November 21). Latticework. ${at}/`,
      mla: `Latticework. Version 1.0.0, 21 Nov. 2026, ${at}/.`,
      chicago: `Latticework. Version 1.0.0. November 21, 2026. ${at}/.`,
      harvard: `Latticework (2026) Latticework. Available at: ${at}/.`,
      credit: `Source: Latticework (CC BY 4.0), ${at}/`,
    });
  });

  test('of a figure, with its terms and signs that markup would eat', () => {
    const { apa, mla, credit } = told(figure);
    expect(apa).toBe(
      `Latticework. (2026, November 21). Two per cent & more: Japan’s defence budget, 1955–2026 [Figure]. ${at}/figures/defense-spending/`,
    );
    expect(mla).toContain('“Two per Cent & More: Japan’s Defence Budget, 1955–2026.” Latticework');
    expect(credit).toContain('(CC BY 4.0, except data from SIPRI: SIPRI’s own terms)');
  });

  test('of a dataset, named as one', () => {
    expect(told(dataset)['apa']).toContain('[Data set]');
  });
});

/** What the official style makes of a work; the site's name stands once, as the author. */
function official(work: Work, template: 'apa' | 'harvard1'): string {
  const options = { template, format: 'text', lang: 'en-US' } as const;
  return new Cite({ ...cslItem(work), 'container-title': undefined })
    .format('bibliography', options)
    .trim();
}

test.each([site, chapter, figure, dataset])(
  'a $kind is cited as the official styles of APA and Harvard have it',
  (work) => {
    expect(told(work)).toMatchObject({
      apa: official(work, 'apa'),
      harvard: official(work, 'harvard1'),
    });
  },
  60_000,
);

describe('on the page', () => {
  test('titles of works are in italics and nothing else is markup', () => {
    const [apa] = citations(figure);
    expect(markup(apa?.runs ?? [])).toContain(
      '<i>Two per cent &amp; more: Japan’s defence budget, 1955–2026</i> [Figure].',
    );
  });

  test('a day of access has its place where the style asks for one, and no words of its own', () => {
    const places = citations(chapter).map(({ id, runs }) => [
      id,
      /<span data-accessed="[^"]+"><\/span>/.test(markup(runs)),
    ]);
    expect(Object.fromEntries(places)).toEqual({
      apa: false,
      mla: true,
      chicago: true,
      harvard: true,
      credit: false,
    });
  });
});

test('a headline keeps small words small, but never at an edge', () => {
  expect(headline('what a week is for')).toBe('What a Week Is For');
  expect(headline('the forge: a second look')).toBe('The Forge: A Second Look');
  expect(headline('60, a third and 21')).toBe('60, a Third and 21');
});
