import { describe, expect, test } from 'vitest';
import { chapterSlips, type Names } from '../../../src/story/check.ts';
import { readOutline } from '../../../src/story/outline.ts';

const names: Names = {
  states: new Map([
    ['trade-shares', ['three-numbers', 'asia']],
    ['sea-map', ['shoal']],
  ]),
  values: new Map([
    ['trade-shares', ['asia-share']],
    ['sea-map', []],
  ]),
  claims: ['C031', 'C038'],
  terms: ['hub-and-spoke'],
  quotations: ['Q4'],
  judged: ['announcements'],
  asked: ['defense-spending'],
  anchors: new Map([['taken', '1-the-ride.mdx']]),
};
const FILE = 'content/story/en/3-a.mdx';
const step = (attributes: string, body = '### A heading'): string =>
  `<Scrolly figure="trade-shares">\n\n<Step ${attributes}>\n\n${body}\n\n</Step>\n\n</Scrolly>\n`;

const slipsOf = (source: string) => chapterSlips(FILE, readOutline(source), names);

describe('a chapter', () => {
  test('with nothing but known names passes', () => {
    const good = step(
      'id="one" state="asia"',
      '### Heading\n\n<Claim id="C031">a</Claim> <Term id="hub-and-spoke">b</Term> <Value of="trade-shares" id="asia-share" />.\n\n<Ours>c</Ours>.',
    );
    expect(slipsOf(good)).toEqual([]);
  });

  test.each([
    ['an unknown figure', '<Scrolly figure="trade-share">\n\n</Scrolly>', 1, 'trade-shares'],
    ['an unknown state', step('id="one" state="asai"'), 3, 'asia'],
    ['an unknown claim', 'Words <Claim id="C013">x</Claim>', 1, 'C031'],
    ['an unknown term', '\nWords <Term id="hub-and-spokes">x</Term>', 2, 'hub-and-spoke'],
    ['an unknown number', 'Words <Value of="trade-shares" id="asia-shares" />', 1, 'asia-share'],
    ['an unknown quotation', '<Quote id="Q5" />', 1, 'Q4'],
    ['a figure without cases', '<Judge figure="announcement" />', 1, 'announcements'],
    ['an unknown component', '<Stepp id="one" state="asia">\n\nx\n\n</Stepp>', 1, 'Step'],
  ])('with %s stops with the line and the nearest valid name', (_what, source, line, nearest) => {
    expect(slipsOf(source)).toMatchObject([{ line, nearest }]);
  });

  test('with a paragraph of components alone, which MDX makes none of, says where a word must stand', () => {
    const [slip] = slipsOf('Words.\n\n<Claim id="C031">a</Claim> <Ours>b.</Ours>\n');
    expect(slip).toMatchObject({ line: 3, expected: 'some text of its own in every paragraph' });
  });
  test('with an anchor used twice tells where it stood first', () => {
    const twice = `${step('id="one" state="asia"')}\n${step('id="one" state="asia"')}`;
    expect(slipsOf(twice)[0]).toMatchObject({
      line: 13,
      found: 'the anchor "one" again, first on line 3',
    });
  });
  test('with an anchor of another chapter tells which file has it', () => {
    expect(slipsOf(step('id="taken" state="asia"'))[0]?.found).toContain('1-the-ride.mdx');
  });
  test('with an anchor that is no plain word says what an anchor is', () => {
    expect(slipsOf(step('id="Über uns" state="asia"'))[0]?.expected).toContain('a-z');
  });
  test('with an anchor that the page needs itself asks for another', () => {
    for (const id of ['notes', 'p-7kq2', 'figure-g2', 'main'])
      expect(slipsOf(step(`id="${id}" state="asia"`))[0]?.found).toBe(`the anchor "${id}"`);
  });
  test('with a step that has no heading asks for one', () => {
    expect(slipsOf(step('id="one" state="asia"', 'No heading.'))[0]?.expected).toContain('###');
  });
  test('with a missing or a surplus prop shows the form', () => {
    expect(slipsOf('<Quote />')[0]).toMatchObject({
      found: '<Quote> without id',
      expected: '<Quote id="…">',
    });
    expect(slipsOf('<Quote id="Q4" lang="ja" />')[0]?.found).toBe('<Quote> with lang');
  });
  test('tells all its slips at once, in the order of lines', () => {
    const lines = slipsOf('<Quote id="Q9" />\n\n<Quote id="Q8" />').map((slip) => slip.line);
    expect(lines).toEqual([1, 3]);
  });
});
