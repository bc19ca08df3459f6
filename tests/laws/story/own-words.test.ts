import { describe, expect, test } from 'vitest';
import { AuthorError } from '../../../src/data/author-error.ts';
import { loadLedger } from '../../../src/data/ledger.ts';
import { checkOwnWords } from '../../../src/data/commentaries/own.ts';
import { proseIn } from '../../../src/story/own-words.ts';

/** Public words that one of the commentaries quotes. */
const pledge = loadLedger().quotations.get('Q1')?.words ?? '';
const FILE = 'content/story/en/8-a.mdx';

function slipsOf(source: string): AuthorError['slips'] {
  try {
    checkOwnWords([{ file: FILE, text: proseIn(source) }]);
  } catch (error) {
    if (error instanceof AuthorError) return error.slips;
    throw error;
  }
  return [];
}

describe('prose', () => {
  test('in our own words passes', () => {
    expect(slipsOf('---\ntitle: A\n---\n\nTwo men sit in the back of a car.\n')).toEqual([]);
  });

  test('with nine words of a commentary stops the build with their line and what to do', () => {
    const [slip] = slipsOf(`---\ntitle: A\n---\n\nOne line.\n\n${pledge}\n`);
    expect(slip).toMatchObject({ file: FILE, line: 7 });
    expect(slip?.found).toContain('in the commentary glosserman');
    expect(slip?.expected).toContain('words of our own');
    expect(slip?.hint).toContain('another way');
  });

  test('is read through its markup, and addresses are no prose', () => {
    const words = pledge.split(' ');
    const marked = [...words.slice(0, 9), '<Claim id="C115">', ...words.slice(9), '</Claim>'];
    expect(slipsOf(marked.join('\n'))).not.toEqual([]);
    expect(slipsOf(`[a page](https://example.org/${words.join('-')})`)).toEqual([]);
  });
});
