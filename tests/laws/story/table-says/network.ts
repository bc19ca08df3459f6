import { loadTables } from '../../../../src/data/tables.ts';
import { prepare } from '../../../../src/figures/partnership-network/data.ts';
import { countsAt } from '../../../../src/figures/partnership-network/data/counts.ts';
import { isAgreement } from '../../../../src/figures/partnership-network/data/kinds.ts';
import { involves, isSigned } from '../../../../src/figures/partnership-network/data/ties.ts';
import { frameworks } from '../../../../src/figures/partnership-network/layout/knots.ts';
import { newest } from '../../../../src/figures/partnership-network/view.ts';
import type { Assertion } from './assertion.ts';

const tables = loadTables();
const { ties, groupings } = prepare(tables);
const SUMMIT = '2024-04-10';
const before = countsAt(ties, SUMMIT);
const now = countsAt(ties, newest);
const members = (id: string): readonly string[] =>
  groupings.find((grouping) => grouping.id === id)?.members ?? [];
/** The five that Weinstein and Chou name, as the picture has them. */
const five = (['QUAD', 'TRI_USJPKR', 'TRI_USJPPH', 'EXERCISES', 'AUKUS_P2'] as const).map(
  (joint) => frameworks[joint].row,
);
const isMostlyJapans = (): boolean => now.withJapan > now.agreements / 2;

export const network: readonly Assertion[] = [
  [
    'The newest evidence is from 2026',
    () =>
      tables
        .table('summit/timeline')
        .map(({ date }) => date.slice(0, 4))
        .sort()
        .at(-1) === '2026',
  ],
  [
    'Japan signed it by the handful',
    () =>
      ties.filter(
        (tie) =>
          involves(tie, 'JPN') &&
          !involves(tie, 'USA') &&
          isAgreement(tie.kind) &&
          isSigned(tie, '2023-12-31') &&
          !isSigned(tie, '2010-12-31'),
      ).length > 15,
  ],
  [
    'Every one of the five has an American seat',
    () => five.length === 5 && five.every((row) => members(row).includes('USA')),
  ],
  [
    'New Zealand made both new ones',
    () => {
      const fresh = now.pairs.filter((pair) => !before.pairs.includes(pair));
      return fresh.length === 2 && fresh.every((pair) => pair.includes('NZL'));
    },
  ],
  ['Here they do it mostly with Tokyo', isMostlyJapans],
  [
    'South Korea’s only line here to another ally',
    () => now.pairs.filter((pair) => pair.includes('KOR')).join() === 'JPN-KOR',
  ],
  [
    'most of the new strips we can count Japan cut',
    () => now.withJapan - before.withJapan > (now.agreements - before.agreements) / 2,
  ],
  [
    'Washington added a single line to its sample',
    () =>
      ties.filter(
        (tie) =>
          involves(tie, 'USA') &&
          isAgreement(tie.kind) &&
          isSigned(tie, newest) &&
          !isSigned(tie, SUMMIT),
      ).length === 1,
  ],
];
