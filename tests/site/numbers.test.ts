import { expect, test } from 'vitest';
import { faults, pages } from './built.ts';

const read = pages();
const all = new Map(read.map((page) => [page.name, page]));

/** What is missing where the number's link leads: the place, its rule, its rows, a source. */
function missingAt(href: string): string | undefined {
  const [path = '', id = ''] = href.split('#');
  const value = all.get(path)?.document.getElementById(id);
  if (!value) return `${href} leads nowhere`;
  if (!value.querySelector('.rule')?.textContent.endsWith('.')) return `${href} has no rule`;
  if (value.querySelectorAll('li').length === 0) return `${href} has no rows`;
  if (!value.querySelector('li a[href^="http"]')) return `${href} has no source`;
  return undefined;
}

test('every number in prose and headlines opens to its rule, its rows and a source', () => {
  const numbers = read.flatMap(({ document }) => [...document.querySelectorAll('[data-value]')]);
  expect(numbers.length).toBeGreaterThan(100);
  const found = faults(read, function* ({ document }) {
    for (const number of document.querySelectorAll('[data-value]')) {
      const [figure, id] = number.getAttribute('data-value')?.split('/') ?? [];
      const href = number.getAttribute('href') ?? '';
      if (number.localName !== 'a' || href !== `/en/figures/${figure}/numbers/#${id}`)
        yield `${figure}/${id} is no link to its place`;
      yield missingAt(href);
    }
  });
  expect(found).toEqual([]);
});

test('the numbers of a figure lead back to where they are printed', () => {
  const found = faults(
    read.filter(({ name }) => /^\/en\/figures\/[^/]+\/numbers\/$/.test(name)),
    function* ({ document }) {
      for (const link of document.querySelectorAll<HTMLAnchorElement>('.numbers .printed a')) {
        const [path = '', id] = (link.getAttribute('href') ?? '').split('#');
        const there = all.get(path)?.document;
        if (!there || (id && !there.getElementById(id)))
          yield `${link.getAttribute('href') ?? ''} leads nowhere`;
      }
      if (!document.querySelector('.numbers .printed a')) yield 'leads nowhere back';
    },
  );
  expect(found).toEqual([]);
});
