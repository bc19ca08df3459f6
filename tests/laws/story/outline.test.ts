import { describe, expect, test } from 'vitest';
import { readOutline } from '../../../src/story/outline.ts';

const CHAPTER = `---
title: A chapter
number: 1
---

Three words here.

## A section

<Scrolly figure="trade-shares">

<Step id="one" state="asia">

### The first

Some <Claim id="C031">checked</Claim> words, <Value of="trade-shares" id="asia" /> of them.

More.

</Step>

</Scrolly>
`;

describe('an outline', () => {
  test('gives each component the line it stands on in the file, front matter included', () => {
    const { uses } = readOutline(CHAPTER);
    expect(uses.map(({ name, line }) => [name, line])).toEqual([
      ['Scrolly', 10],
      ['Step', 12],
      ['Claim', 16],
      ['Value', 16],
    ]);
  });
  test('gives the same lines with Windows line ends', () => {
    const lines = (source: string) => readOutline(source).uses.map((use) => use.line);
    expect(lines(CHAPTER.replaceAll('\n', '\r\n'))).toEqual(lines(CHAPTER));
  });
  test('gives a step the figure around it and its heading', () => {
    expect(readOutline(CHAPTER).steps).toMatchObject([
      { figure: 'trade-shares', title: 'The first', props: { id: 'one', state: 'asia' } },
    ]);
  });
  test('gives the first paragraph of a step and of a section, numbers by name', () => {
    const { steps, sections } = readOutline(
      CHAPTER.replace('## A section', '## A section\n\nIt begins.'),
    );
    expect(steps[0]?.opening.filter((piece) => piece !== '')).toEqual([
      'Some ',
      'checked',
      ' words, ',
      { of: 'trade-shares', id: 'asia' },
      ' of them.',
    ]);
    expect(sections[0]?.opening).toEqual(['It begins.']);
  });
  test('has the words a reader reads, not the names of components', () => {
    const words = readOutline(CHAPTER).prose.split(/\s+/).filter(Boolean);
    expect(words).toHaveLength(3 + 2 + 2 + 5 + 1);
  });
});
