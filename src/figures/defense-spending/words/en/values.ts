import type { Edition } from '../../../../editions/edition.ts';
import type { Defence } from '../../data.ts';
import { budgetOf, ratioOf, shareOf } from '../../data/years.ts';
import { breachHeight, changeOf, rankOfJapan, timesOf } from '../../data/findings.ts';
import { ordinal } from './ordinal.ts';

/** Budgets of the years prose names, `yen-2022`, and official ratios, `share-1976` (two decimals or three). */
const YEN = [1955, 1970, 1976, 1986, 2002, 2012, 2016, 2022, 2023, 2024, 2025, 2026];
const SHARES: Readonly<Record<number, 2 | 3>> = {
  1955: 2,
  1970: 2,
  1976: 2,
  1986: 3,
  1987: 3,
  1988: 3,
  1989: 3,
  1990: 3,
  2010: 3,
};

/** Numbers for the prose, as in running text: `9.04 trillion yen`, `1.41%`. */
export function values(data: Defence, edition: Edition): Record<string, string> {
  const yen = (value: number, digits: number): string =>
    `${edition.number(value, digits)} trillion yen`;
  const percent = (value: number, digits: number): string => `${edition.number(value, digits)}%`;
  const { dollars } = data;
  const { framework, framework2024, initial, sipri, ministry2027 } = data.ways;
  const [april, june, january] = data.asks;
  return {
    ...Object.fromEntries(YEN.map((year) => [`yen-${year}`, yen(budgetOf(data, year), 2)])),
    ...Object.fromEntries(
      Object.entries(SHARES).map(([year, digits]) => [
        `share-${year}`,
        percent(ratioOf(data, Number(year)), digits),
      ]),
    ),
    'breach-height': edition.number(breachHeight(data), 3),
    'times-1955-1970': edition.number(timesOf(data, 1955, 1970), 1),
    'rise-2012-2022': percent(changeOf(data, 2012, 2022), 0),
    'rise-2022-2026': percent(changeOf(data, 2022, 2026), 0),
    'plan-total': yen(data.plan, 0),
    'framework-2025': `about ${yen(framework.yen, 0)}`,
    'framework-share-2025': percent(framework.percent, 1),
    'framework-initial-2025': yen(initial.yen, 1),
    'framework-initial-share-2025': percent(initial.percent, 1),
    'framework-2024': yen(framework2024.yen, 1),
    'framework-share-2024': percent(framework2024.percent, 1),
    'gdp-2022': `${edition.number(framework.gdp, 0)} trillion yen`,
    'sipri-2025': percent(sipri.percent, 2),
    'sipri-1952': percent(shareOf(data, 1952), 2),
    'sipri-1969': percent(shareOf(data, 1969), 2),
    'sipri-1958': percent(shareOf(data, 1958), 2),
    'sipri-yen-2025': yen(sipri.yen, 1),
    'rank-2025': ordinal(rankOfJapan(data)),
    'like-for-like': edition.number(ministry2027 / budgetOf(data, 2022), 1),
    'china-times-japan-2022': edition.number(dollars.chinaTimesJapan2022, 1),
    'china-passed-japan': String(dollars.chinaPassedJapan),
    'real-rise-japan': percent(dollars.realRise.japan, 0),
    'real-rise-germany': percent(dollars.realRise.germany, 0),
    'real-rise-europe': percent(dollars.realRise.europe, 0),
    'real-rise-world': percent(dollars.realRise.world, 0),
    'request-2027': yen(budgetOf(data, 2027), 2),
    'asked-april-2025': `${edition.number(april.percent)}%`,
    'asked-june-2025': `${edition.number(june.percent)}%`,
    'asked-january-2026': `${edition.number(january.percent)}%`,
  };
}
