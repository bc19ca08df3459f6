import { expect, test } from 'vitest';
import { en } from '../../src/editions/en.ts';
import { pages } from './built.ts';

const all = pages();
const chapters = all.filter(({ name }) => name.startsWith('/en/chapters/'));

test('what is ours is part of a sentence, and the first of a chapter says what its mark means', () => {
  for (const { name, document } of chapters) {
    const [first, ...others] = document.querySelectorAll('[data-ours]');
    if (!first) continue;
    expect(first.querySelector('a')?.getAttribute('href'), name).toMatch(/#what-is-ours$/);
    for (const one of [first, ...others]) {
      expect(one.closest('p'), name).toBeTruthy();
      if (one !== first) expect(one.querySelector(':scope > a:not([class])'), name).toBeNull();
    }
  }
  const [path = '', id = ''] = en.routes.ours.split('#');
  const about = all.find(({ name }) => name === path);
  expect(about?.document.getElementById(id)?.localName).toBe('h2');
});
