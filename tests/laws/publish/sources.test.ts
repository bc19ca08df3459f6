import { describe, expect, test } from 'vitest';
import { loadLedger } from '../../../src/data/ledger.ts';
import { figures } from '../../../src/figures/catalogue.ts';
import type { Source } from '../../../src/data/source.ts';
import { en } from '../../../src/editions/en.ts';
import { prepared } from '../../../src/view/prepared.ts';

const ledger = loadLedger();
const bibliography = [...ledger.sources.values()];
/** Everything that the site cites anywhere. */
const cited: readonly Source[] = [
  ...bibliography,
  ...[...ledger.claims.values(), ...ledger.terms.values(), ...ledger.people.values()].flatMap(
    ({ source }) => source ?? [],
  ),
  ...[...ledger.outcomes.values()].flatMap(({ sources }) => sources),
  ...figures.flatMap(({ id }) => {
    const { text } = prepared(id, en);
    return [
      ...text.sources,
      ...text.tables.flatMap(({ rows }) => rows.flatMap(({ source }) => source ?? [])),
    ];
  }),
];

describe('a weak source', () => {
  test('says what makes it weak, wherever it is cited', () => {
    const weak = cited.filter(({ tier }) => tier === 3);
    expect(weak.length).toBeGreaterThan(10);
    expect(weak.filter((source) => !source.weak).map(({ title }) => title)).toEqual([]);
  });

  test('of the bibliography says why it is weak', () => {
    const weak = bibliography.filter(({ strength }) => strength === 'weak');
    expect(weak.map(({ id }) => id)).toEqual(expect.arrayContaining(['B02', 'B23', 'B49', 'B50']));
    expect(weak.filter(({ caution }) => !caution)).toEqual([]);
  });

  test('is every source that was not read', () => {
    const unread = bibliography.filter(({ read }) => read === 'no');
    expect(unread.filter(({ strength }) => strength !== 'weak')).toEqual([]);
  });
});

describe('an archived copy', () => {
  const kept = cited.flatMap(({ archived, url }) => (archived ? [{ archived, url }] : []));

  test('is dated, and elsewhere than the original', () => {
    expect(kept.length).toBeGreaterThan(20);
    const wrong = kept.filter(
      ({ archived, url }) => !/^20\d\d-\d\d-\d\d$/.test(archived.date) || url === archived.url,
    );
    expect(wrong).toEqual([]);
  });

  test('does not move: its address names a commit', () => {
    const moving = kept.filter(({ archived }) => !/\/blob\/[0-9a-f]{8}\//.test(archived.url));
    expect(moving).toEqual([]);
  });

  test('comes with the source wherever its address is cited', () => {
    const known = new Set(bibliography.flatMap(({ url, archived }) => (archived && url) ?? []));
    const claims = [...ledger.claims.values()].flatMap(({ source }) => source ?? []);
    const lost = claims.filter(({ url = '', archived }) => known.has(url) && !archived);
    expect(lost).toEqual([]);
  });
});
