import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { borrowedIn } from '../../src/data/commentaries/borrowed.ts';
import { ownCells } from '../../src/data/commentaries/check.ts';
import { BLOCK, COPY, digestOf, type Digests } from '../../src/data/commentaries/digest.ts';
import { FILE, writtenDigests } from '../../src/data/commentaries/load.ts';
import { runsOf, wordsOf } from '../../src/data/commentaries/run.ts';
import { loadSite } from '../../src/data/site.ts';
import { loadTables } from '../../src/data/tables.ts';
import { en } from '../../src/editions/en.ts';
import { figures } from '../../src/figures/catalogue.ts';
import { storyTexts } from '../../src/story/own-words.ts';
import { figureTexts } from '../../src/view/figure-texts.ts';
import { told } from '../../src/figures/worded.ts';

const figureWords = () =>
  figures.flatMap((figure) =>
    figureTexts(figure.id, en, told(figure, en).describe(figure.prepare(loadTables()), en)),
  );

/**
 * `npm run commentaries -- <folder>/weinstein-chou.txt <folder>/glosserman.txt` renews the digests from
 * the two texts, which are not ours to publish and so not here. In a file a line ends where a paragraph
 * does, or where words are missing; titles, bylines and notes of the publisher are left out. Run it when
 * a claim quotes other words. What it lists at the end stands in our prose as well: say it another way
 * where it is not anybody's.
 */
export default function commentaries(paths: readonly string[]): number {
  const library = loadTables();
  const claims = library.table('ledger/claims');
  const texts = paths.map((path) => ({
    commentary: basename(path, '.txt'),
    text: readFileSync(path, 'utf8'),
  }));
  const missing = loadSite()
    .commentaries.map(({ id }) => id)
    .filter((id) => !texts.some(({ commentary }) => commentary === id));
  if (missing.length > 0) {
    console.error(
      `Name a file for each commentary: <folder>/${missing.join('.txt, <folder>/')}.txt`,
    );
    return 1;
  }
  const digests = (isAnybodys: (run: string) => boolean): Digests =>
    new Map(
      texts.map((source) => {
        const quoting = claims.filter(({ commentary }) => commentary === source.commentary);
        const quotes = quoting.flatMap(({ wrote }) => wrote ?? []);
        return [source.commentary, digestOf(source, quotes, isAnybodys)];
      }),
    );
  const strict = digests(() => false);
  const copies = new Set(
    texts.flatMap(({ text }) => text.split('\n').flatMap((line) => runsOf(wordsOf(line), COPY))),
  );
  const prose = [...ownCells(library), ...storyTexts(), ...figureWords()].map(({ text }) => text);
  const anybodys = prose.flatMap((text) => {
    const isCopy = runsOf(wordsOf(text), COPY).some((run) => copies.has(run));
    const found = borrowedIn(text, strict).flatMap(({ words }) => runsOf(wordsOf(words), BLOCK));
    return isCopy ? [] : found;
  });
  const made = digests((run) => anybodys.includes(run));
  writeFileSync(join('content', FILE), writtenDigests(made));
  for (const [name, { words, five, quoted }] of made)
    console.log(`${name}: ${words} words, ${five.size} blocks, ${quoted.size} quotations`);
  console.log(
    `In our words too, and so kept in longer runs: ${[...new Set(anybodys)].join(' · ')}`,
  );
  return 0;
}
