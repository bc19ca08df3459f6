import { describe, expect, test } from 'vitest';
import { loadTables } from '../../../src/data/tables.ts';
import { en } from '../../../src/editions/en.ts';
import { figures } from '../../../src/figures/catalogue.ts';
import { prepared } from '../../../src/view/prepared.ts';
import { readPages } from '../../../src/story/vouched/page.ts';
import { announcements } from './table-says/announcements.ts';
import { defence } from './table-says/defence.ts';
import { figures as captions } from './table-says/figures.ts';
import { investment } from './table-says/investment.ts';
import { network } from './table-says/network.ts';

/** Words that leave no exception and that one more row of a table can make false. */
const EXTREME =
  /\b(?:first|last|only|most|lowest|highest|largest|smallest|longest|shortest|newest|latest|oldest|fewest)\b/iu;
/** What says how far our evidence goes, what a thing is called, or how a picture is drawn. */
const IDIOM =
  /last (?:seen|word found)|newest (?:stage|report|page)|at (?:the )?most|first (?:phase|published)/giu;
const DRAWN = /\bonly\b/giu;

const assertions = [...announcements, ...defence, ...investment, ...network, ...captions];
const reasons = loadTables().table('ledger/unmarked');
const pages = readPages('content/story/en');
const isExtreme = (text: string): boolean => EXTREME.test(text.replace(IDIOM, ''));

const prose = pages.flatMap(({ sentences }) => sentences.map(({ text }) => text));
/** Sentences of the story that a reason says a test answers for, or that nobody else does. */
const told = pages.flatMap(({ name, sentences }) =>
  sentences.flatMap(({ text, open }) => {
    const reason = reasons.find(({ page, sentence }) => page === name && sentence === text)?.reason;
    const isOpen = isExtreme(open) && (reason === undefined || reason === 'value');
    return isOpen || reason === 'table' ? [text] : [];
  }),
);
/** Takeaways and captions. */
const captioned = figures.flatMap(({ id }) => {
  const { views, caption } = prepared(id, en).text;
  return [...Object.values(views).map(({ takeaway }) => takeaway), caption];
});
/** Those that leave no exception, a sentence each. */
const shown = figures.flatMap(({ id }) => {
  const { views, caption } = prepared(id, en).text;
  const takeaways = Object.values(views).map(({ takeaway }) => takeaway);
  const sentences = caption.split(/(?<=[.;])\s+/);
  return [
    ...takeaways.filter(isExtreme),
    ...sentences.filter((text) => isExtreme(text.replace(DRAWN, ''))),
  ];
});

describe('what leaves no exception', () => {
  test.each([...told, ...shown])('%s: a table is asked', (text) => {
    expect(
      assertions.filter(([words]) => text.includes(words)).map(([words]) => words),
    ).not.toEqual([]);
  });
  test.each(assertions)('“%s” stands in the story, and the table says so', (words, holds) => {
    expect([...prose, ...captioned].some((text) => text.includes(words))).toBe(true);
    expect(holds()).toBe(true);
  });
});
