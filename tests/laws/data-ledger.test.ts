import { describe, expect, it } from 'vitest';
import { loadLedger } from '../../src/data/ledger.ts';
import { loadTables } from '../../src/data/tables.ts';

const ledger = loadLedger();

describe('loadLedger', () => {
  it('gives claims of the commentaries and of the story by id', () => {
    expect(ledger.claims.get('C031')).toMatchObject({
      commentary: 'weinstein-chou',
      verdict: 'contradicted',
      seen: true,
      confidence: 'high',
    });
    expect(ledger.claims.get('C119')?.commentary).toBe('glosserman');
    expect(ledger.claims.get('N001')?.commentary).toBe('story');
  });

  it('gives a claim its source with publisher and date where the bibliography has them', () => {
    expect(ledger.claims.get('C023')?.source).toMatchObject({
      publisher: 'The White House',
      date: '2024-04-11',
    });
  });

  it('leaves out what a table leaves empty', () => {
    const things = [ledger.claims, ledger.sources, ledger.outcomes, ledger.terms, ledger.people];
    const empty = things.flatMap((map) =>
      [...map.values()].filter((thing) =>
        Object.values(thing).some((value) => value === null || value === undefined),
      ),
    );
    expect(empty).toEqual([]);
  });

  it('marks weak sources and what was read in a copy', () => {
    expect(ledger.claims.get('C018')?.source).toMatchObject({
      publisher: 'Yomiuri Shimbun',
      tier: 2,
      caution: 'newspaper’s text, read in a copy',
    });
    expect(ledger.sources.get('B49')?.caution).toMatch(/original not read/);
    const digest = ledger.outcomes.get('O02')?.sources.find(({ tier }) => tier === 3);
    expect(digest).toMatchObject({
      weak: 'a machine’s digest',
      caution: 'digest; original not read',
    });
  });

  it('joins an outcome with its items, its claims and all its sources', () => {
    expect(ledger.outcomes.get('O02')).toMatchObject({
      deliverables: ['D001'],
      claims: ['C043', 'C044', 'C046', 'C047'],
    });
    expect(ledger.outcomes.get('O02')?.sources).toHaveLength(4);
  });

  it('knows the terms of the story by readable ids', () => {
    for (const id of [
      'hub-and-spoke',
      'latticework',
      'foip',
      'quad',
      'raa',
      'acsa',
      'osa',
      'gsomia',
    ]) {
      expect(ledger.terms.has(id), id).toBe(true);
    }
  });

  it('is the same object as long as the tables are', () => {
    expect(loadLedger()).toBe(ledger);
    expect(loadTables()).toBe(loadTables());
  });
});
