import type { Edition } from '../../../../editions/edition.ts';
import { read, type Value, type Values } from '../../../values/value.ts';
import type { Defence } from '../../data.ts';
import { breachHeight, changeOf, rankOfJapan } from '../../data/findings.ts';
import { budgetOf, ratioOf } from '../../data/years.ts';
import { ordinal } from './ordinal.ts';
import { plateau } from './plateau.ts';

/** Years whose budget prose names, `yen-2022`, and those whose official ratio, `share-1976`: with its decimals. */
const YEN = [1955, 1970, 2002, 2012, 2022, 2024, 2026];
const SHARES: Readonly<Record<number, 2 | 3>> = { 1955: 2, 1970: 2, 1976: 2, 1987: 3 };

const row = (year: number): string => `fy${year}`;

function budgets(data: Defence, edition: Edition): Values {
  const rise = (from: number, to: number): Value => ({
    text: `${edition.number(changeOf(data, from, to), 0)}%`,
    rule: `How much larger the initial budget of fiscal ${to} is than that of fiscal ${from}, in money of the day.`,
    rows: [row(to), row(from)],
    how: { kind: 'growth', column: 'budget' },
  });
  return {
    ...Object.fromEntries(
      YEN.map((year) => [
        `yen-${year}`,
        read(
          `${edition.number(budgetOf(data, year), 2)} trillion yen`,
          `Japan’s initial defence budget of fiscal ${year}, in money of the day${year < 1997 ? '' : ', with the cost of moving bases'}.`,
          row(year),
          'budget',
        ),
      ]),
    ),
    ...Object.fromEntries(
      Object.entries(SHARES).map(([year, digits]) => [
        `share-${year}`,
        read(
          `${edition.number(ratioOf(data, Number(year)), digits)}%`,
          `The initial budget of fiscal ${year} in per cent of the national product expected for that year, as printed.`,
          row(Number(year)),
          'ratio',
        ),
      ]),
    ),
    'rise-2012-2022': rise(2012, 2022),
    'rise-2022-2026': rise(2022, 2026),
    'breach-height': {
      text: edition.number(breachHeight(data), 3),
      rule: 'The highest official ratio of the three years, that of fiscal 1988, less the one per cent of the ceiling.',
      rows: [row(1988)],
      how: { kind: 'difference', column: 'ratio', less: 1 },
    },
    'like-for-like': {
      text: edition.number(data.ways.ministry2027 / budgetOf(data, 2022), 1),
      rule: 'The target for fiscal 2027, programme and bases alone, over the initial budget of fiscal 2022.',
      rows: ['way-2027', row(2022)],
      how: { kind: 'times', column: ['yen', 'budget'] },
    },
  };
}

function decisions(data: Defence, edition: Edition): Values {
  const asked = ({ id, percent }: Defence['asks'][number], by: string): Value =>
    read(`${edition.number(percent)}%`, `The share of GDP ${by}.`, id, 'what');
  const [april, june, january] = data.asks;
  return {
    ceiling: read(
      '1%',
      'The ceiling on yearly defence spending that the cabinet set in November 1976, in per cent of GNP.',
      'event-ceiling',
      'what',
    ),
    'plan-total': read(
      `${edition.number(data.plan, 0)} trillion yen`,
      'The level of spending over fiscal 2023 to 2027 decided in December 2022, in money of the day.',
      'event-turn',
      'what',
    ),
    'asked-april-2025': asked(april, 'that a Pentagon official urged in April 2025, at the least'),
    'asked-june-2025': asked(
      june,
      'that Washington was reported to want in June 2025, and Tokyo denied',
    ),
    'asked-january-2026': asked(
      january,
      'asked of allies in January 2026, related spending included',
    ),
  };
}

function counts(data: Defence, edition: Edition): Values {
  const { framework, sipri } = data.ways;
  const peers = data.peers.map(({ iso3 }) => `peer-${iso3.toLowerCase()}`);
  const [china, japan] = data.dollars;
  return {
    'framework-2025': read(
      `about ${edition.number(framework.yen, 0)} trillion yen`,
      'All that the government counts for fiscal 2025, supplementary budget included.',
      'way-government',
      'yen',
    ),
    'framework-share-2025': read(
      `${edition.number(framework.percent, 1)}%`,
      'All that the government counts for fiscal 2025 in per cent of the GDP expected for fiscal 2022, as reported.',
      'way-government',
      'percent',
    ),
    'sipri-2025': read(
      `${edition.number(sipri.percent, 2)}%`,
      `SIPRI’s military expenditure of Japan in calendar ${sipri.year} in per cent of the GDP of that year.`,
      'way-sipri',
      'percent',
    ),
    'rank-2025': {
      text: ordinal(rankOfJapan(data)),
      rule: `Japan’s place among the ten countries that we chose, by SIPRI’s share of GDP in ${sipri.year}.`,
      rows: ['peer-jpn', ...peers.filter((id) => id !== 'peer-jpn')],
      how: { kind: 'rank', column: 'share' },
    },
    'china-times-japan-2022': {
      text: edition.number((china?.billion ?? NaN) / (japan?.billion ?? NaN), 1),
      rule: 'China’s spending of 2022 over Japan’s, by SIPRI’s count in constant dollars; China’s is an estimate.',
      rows: ['dollars-chn', 'dollars-jpn'],
      how: { kind: 'times', column: 'dollars' },
    },
  };
}

/** Numbers for the prose, as in running text: `9.04 trillion yen`, `1.41%`. */
export const values = (data: Defence, edition: Edition): Values => ({
  ...budgets(data, edition),
  ...plateau(data, edition),
  ...decisions(data, edition),
  ...counts(data, edition),
});
