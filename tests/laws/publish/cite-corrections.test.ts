import { en } from '../../../src/editions/en.ts';
import { describe, expect, test } from 'vitest';
import { loadLedger } from '../../../src/data/ledger.ts';
import { figures } from '../../../src/figures/catalogue.ts';
import type { Correction } from '../../../src/story/corrections/correction.ts';
import { foundIn } from '../../../src/site/corrections/found.ts';
import { correctionsOf, loadCorrections } from '../../../src/story/corrections/load.ts';
import { atom } from '../../../src/publish/metadata/feed/atom.ts';
import { feedEntries } from '../../../src/publish/metadata/feed/entries.ts';
import { correctionComment } from '../../../src/publish/metadata/head/things.ts';
import { chapter } from './works.ts';

const wrong: Correction = {
  id: 'K001',
  date: '2026-12-12',
  kind: 'correction',
  serious: true,
  place: '/en/chapters/the-lattice-and-the-sea/#star',
  figure: 'partnership-network',
  was: 'The text counted nine pairs & more.',
  now: 'It counts eight.',
  version: '1.0.1',
};

describe('what is to be corrected in the commentaries', () => {
  const { claims } = loadLedger();
  const { contradicted, refined } = foundIn(claims.values());

  test('holds every claim of theirs that is contradicted or refined, once', () => {
    const wanted = [...claims.values()].filter(
      ({ commentary, verdict }) =>
        commentary !== 'story' && (verdict === 'contradicted' || verdict === 'refined'),
    );
    const told = [...contradicted, ...refined].map(({ id }) => id);
    expect(told.toSorted()).toEqual(wanted.map(({ id }) => id).toSorted());
  });
});

describe('our own corrections', () => {
  test('name figures and claims that are there', () => {
    const known = new Set([...figures.map(({ id }) => id), ...loadLedger().claims.keys()]);
    const names = loadCorrections().flatMap(({ figure, claim }) => [figure, claim]);
    expect(names.filter((name) => name !== undefined && !known.has(name))).toEqual([]);
  });

  test('are found by the page they are on', () => {
    expect(correctionsOf({ path: '/en/chapters/the-lattice-and-the-sea/' }, [wrong])).toEqual([
      wrong,
    ]);
    expect(correctionsOf({ path: '/en/chapters/the-forge/' }, [wrong])).toEqual([]);
  });

  test('are comments of the page for machines', () => {
    expect(correctionComment(wrong)).toEqual({
      '@type': 'CorrectionComment',
      datePublished: '2026-12-12',
      text: 'The text counted nine pairs & more. It counts eight.',
    });
  });

  test('come first in the feed when they are newest, with their signs escaped', () => {
    const page = 'https://latticework.example/en/corrections/';
    const entries = feedEntries([chapter], [wrong], page, en);
    const feed = atom(entries, 'https://latticework.example/en/feed.xml', page, en);
    expect(feed.indexOf('Correction K001')).toBeLessThan(feed.indexOf('The lattice and the sea'));
    expect(feed).toContain('<updated>2026-12-12T00:00:00Z</updated>');
    expect(feed).toContain('nine pairs &amp; more');
    expect(feed).toContain('tag:latticework.example,2026-12-12:K001');
  });
});
