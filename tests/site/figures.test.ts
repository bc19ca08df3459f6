import { describe, expect, test } from 'vitest';
import { en } from '../../src/editions/en.ts';
import { figures } from '../../src/figures/catalogue.ts';
import { prepared } from '../../src/view/prepared.ts';
import { pages, type Page } from './built.ts';
import { viewIds } from '../../src/figures/views.ts';

const all = new Map(pages().map((page) => [page.name, page]));

function pageOf(path: string): Page {
  const page = all.get(path);
  if (!page) throw new Error(`no page ${path}`);
  return page;
}

const words = (element: Element | null | undefined): string =>
  element?.textContent.replace(/\s+/g, ' ').trim() ?? '';

describe('the gallery', () => {
  const { document } = pageOf('/en/figures/');
  const entries = [...document.querySelectorAll('.states > li')];

  test('shows every figure once, with its picture and a link, under a topic', () => {
    const shown = entries.map((entry) => ({
      link: entry.querySelector('h3 a')?.getAttribute('href'),
      title: words(entry.querySelector('h3')),
      takeaway: words(entry.querySelector('.takeaway')),
      pictures: entry.querySelectorAll('svg[role="img"][aria-label]').length,
      topics: entry.closest('section')?.querySelectorAll('h2').length,
    }));
    const wanted = figures.map(({ id }) => {
      const { text, card } = prepared(id, en);
      const takeaway = text.views[card]?.takeaway;
      return { link: `/en/figures/${id}/`, title: text.title, takeaway, pictures: 1, topics: 1 };
    });
    const byLink = (a: { link?: string | null | undefined }, b: typeof a): number =>
      String(a.link).localeCompare(String(b.link));
    expect(shown.toSorted(byLink)).toEqual(wanted.toSorted(byLink));
  });

  test('names its topics at the top, and links to each', () => {
    const links = [...document.querySelectorAll('.topics a')].map((link) =>
      link.getAttribute('href'),
    );
    expect(links).toEqual([...document.querySelectorAll('main section')].map(({ id }) => `#${id}`));
  });
});

describe.each(figures)('the page of $id', ({ id, views }) => {
  const states = viewIds({ views });
  const { text } = prepared(id, en);
  const { document } = pageOf(`/en/figures/${id}/`);

  test('shows the first state large, in both layouts', () => {
    const stage = document.querySelector(`figure[data-figure="${id}"]`);
    expect(stage?.getAttribute('data-state')).toBe(states[0]);
    expect(stage?.querySelectorAll('svg.narrow, svg.wide')).toHaveLength(2);
    expect(words(document.querySelector('h1'))).toBe(text.title);
  });

  test('shows every state without script: picture, finding, description, files', () => {
    if (states.length === 1) return;
    const found = [...document.querySelectorAll('.states > li')].map((item) => ({
      id: item.id,
      heading: words(item.querySelector('h3')),
      takeaway: words(item.querySelector('.takeaway')),
      description: words(item.querySelector('p.quiet')),
      pictures: item.querySelectorAll(':scope > svg[role="img"]').length,
      links: [...item.querySelectorAll('.take a')].map((link) => link.getAttribute('href')),
    }));
    expect(found).toEqual(
      states.map((state) => ({
        id: state,
        heading: text.views[state]?.name,
        takeaway: text.views[state]?.takeaway,
        description: text.views[state]?.description,
        pictures: 1,
        links: [
          `/en/figures/${id}/${state}.svg`,
          `/en/figures/${id}/${state}-2400.png`,
          `/en/embed/${id}/${state}/`,
        ],
      })),
    );
  });

  test('tells how to read it, and names every source', () => {
    expect(words(document.querySelector('#method p'))).toBe(text.caption);
    const sources = words(document.querySelector('#sources'));
    expect(text.sources.filter(({ title }) => !sources.includes(title))).toEqual([]);
  });

  test('offers to embed, to download and to cite', () => {
    for (const part of ['embed', 'download', 'cite']) {
      expect(document.querySelectorAll(`#use #${part} h3`)).toHaveLength(1);
      expect(words(document.querySelector(`#use #${part}`)).length).toBeGreaterThan(40);
    }
  });
});
