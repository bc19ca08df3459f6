import { describe, expect, test } from 'vitest';
import { AuthorError } from '../../../src/data/author-error.ts';
import { loadTables } from '../../../src/data/tables.ts';
import { checkableIn, namesIn } from '../../../src/story/vouched/checkable.ts';
import { readPages, type Page } from '../../../src/story/vouched/page.ts';
import { readProse } from '../../../src/story/vouched/prose.ts';
import { slipsIn, type Reason } from '../../../src/story/vouched/reasons.ts';
import { sentencesOf } from '../../../src/story/vouched/sentences.ts';

const sentencesIn = (text: string) => readProse(text, 'mdx').flatMap(sentencesOf);
const names = new Set(['Biden', 'Tokyo', 'May']);
const checkable = (text: string): string[] =>
  sentencesIn(text).flatMap((sentence) => checkableIn(sentence, names));
const pageOf = (text: string): Page => ({
  name: 'a-chapter',
  file: 'content/story/en/1-a-chapter.mdx',
  sentences: sentencesIn(text),
  uses: [{ name: 'Claim', props: { id: 'N001' }, line: 1 }],
});
const reason = (more: Partial<Reason>): Reason => ({
  page: 'a-chapter',
  sentence: 'Two ships sailed.',
  reason: 'claim',
  by: 'N001',
  ...more,
});

test('every sentence of the story that says something checkable is answered for, or has a reason', () => {
  const [first, ...more] = slipsIn(
    readPages('content/story/en'),
    loadTables().table('ledger/unmarked'),
  );
  const told = first ? new AuthorError(first, ...more).message : '';
  expect(told).toBe('');
});

describe('what is checkable', () => {
  test.each([
    ['It cost 12 dollars in all.', ['12', 'all']],
    ['On <Claim id="N001">9 May 2024</Claim> it began.', []],
    ['On 9 May <Claim id="N001">it began</Claim>.', ['9', 'May']],
    ['There the president met Biden.', ['Biden']],
    ['<Ours>Nobody ever did.</Ours> It was the first.', ['first']],
    ['By 2012 Tokyo spent <Value of="a" id="b" />, the highest.', ['highest']],
    ['As chapter 3 shows, it grew.', []],
    ['A quiet sentence says little.', []],
  ])('%s', (text, words) => {
    expect(checkable(text)).toEqual(words);
  });
  test('names are words that have a capital inside sentences, and nowhere else stand without one', () => {
    const found = namesIn(
      sentencesIn('There is Tokyo. The Beast waits. He called the beast Beast.'),
    );
    expect([...found]).toEqual(['Tokyo']);
  });
});

describe('sentences', () => {
  test('end at points, not at those of abbreviations', () => {
    const texts = sentencesIn('He bought U.S. Steel. “No.” Marcos Jr. left at 3.5%! Did he?');
    expect(texts.map(({ text }) => text)).toEqual([
      'He bought U.S. Steel.',
      '“No.”',
      'Marcos Jr. left at 3.5%!',
      'Did he?',
    ]);
  });
  test('of the front matter that readers see have their lines', () => {
    const source = '---\ntitle: A\nstandfirst: It rains. It pours.\n---\n\nWords.\n';
    expect(sentencesIn(source).map(({ line, kind }) => [line, kind])).toEqual([
      [3, 'standfirst'],
      [3, 'standfirst'],
      [6, 'paragraph'],
    ]);
  });
});

describe('slips are told', () => {
  test('a sentence that nobody answers for, with its line and what to do', () => {
    const [slip] = slipsIn([pageOf('Words.\n\nTwo ships sailed.')], []);
    expect(slip).toMatchObject({ file: 'content/story/en/1-a-chapter.mdx', line: 3 });
    expect(slip?.found).toContain('“Two” in “Two ships sailed.”');
    expect(slip?.hint).toMatch(/<Claim>.*<Value>.*<Ours>.*unmarked\.csv/);
  });
  test.each([
    ['a reason whose sentence no longer stands', { sentence: 'Gone.' }, 'sentence', 'none'],
    ['a reason that does not fit', { reason: 'question' as const }, 'reason', '"question"'],
    ['a claim that the story has not', { by: 'N999' }, 'by', 'N999'],
    ['a claim that is not named', { by: null }, 'by', 'nothing'],
  ])('%s', (_, more, column, found) => {
    const slips = slipsIn([pageOf('Two ships sailed.')], [reason(more)]);
    const slip = slips.find((one) => one.column === column);
    expect(slip?.file).toBe('content/ledger/unmarked.csv');
    expect(slip?.found).toContain(found);
  });
  test('nothing where a claim of the story is named', () => {
    expect(slipsIn([pageOf('Two ships sailed.')], [reason({})])).toEqual([]);
  });
});
