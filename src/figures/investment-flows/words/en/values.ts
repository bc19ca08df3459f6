import type { Edition } from '../../../../editions/edition.ts';
import { read, type Value, type Values } from '../../../values/value.ts';
import type { Investment } from '../../data.ts';
import { gapIn, leadAt, sectorValue } from '../../data/findings.ts';
import { type Flow, total } from '../../data/flows.ts';
import { shares } from './shares.ts';

type Dollars = (value: number) => string;

/** Japan, its rivals and its lead at the end of a year. */
function places(data: Investment, dollars: Dollars): Values {
  const { lead, first, second } = leadAt(data, 2024);
  const held = (whose: string): string =>
    `What ${whose} owners held in the United States at the end of 2024, by ultimate owner, at book value.`;
  return {
    'uk-gap-2018': {
      text: dollars(gapIn(data, 2018)),
      rule: 'Britain’s position less Japan’s at the end of 2018, by the country that holds the shares directly.',
      rows: ['parent-2018-GBR', 'parent-2018-JPN'],
      how: { kind: 'difference', column: 'value' },
    },
    'gap-2024': {
      text: dollars(lead),
      rule: `Japan’s position less ${second.country}’s at the end of 2024, by ultimate owner, as first published.`,
      rows: [first.row, second.row],
      how: { kind: 'difference', column: 'value' },
    },
    'japan-2024': read(dollars(first.value), held('Japanese'), first.row, 'value'),
    'canada-2024': read(dollars(second.value), held('Canadian'), second.row, 'value'),
  };
}

/** The promise of 2025. */
function promise({ pledge }: Investment, dollars: Dollars): Values {
  const sum = (flows: readonly Flow[], rule: string): Value => ({
    text: dollars(total(flows)),
    rule,
    rows: flows.map(({ row }) => row),
    how: { kind: 'sum', column: 'value' },
  });
  return {
    pledge: sum(
      pledge,
      'The whole promise of July 2025: the projects named by spring 2026 and the rest, added up.',
    ),
    'pledge-first': sum(
      pledge.slice(0, 1),
      'The projects named in February 2026, the first list under the promise.',
    ),
    'pledge-named': sum(
      pledge.slice(0, 2),
      'The projects named in February and March 2026, added up; the second sum is a ceiling.',
    ),
  };
}

/** Numbers for the prose, as in running text: `$2.9 billion`. */
export function values(data: Investment, edition: Edition): Values {
  const dollars: Dollars = (value) =>
    `$${edition.number(value, Number.isInteger(value) ? 0 : 1)} billion`;
  const [bea] = data.pairs;
  const { bought } = data.realised;
  const jobs = (year: 2019 | 2020): Value =>
    read(
      edition.number(data.jobs[year]),
      `Jobs at American affiliates of Japanese owners in ${year}, by the country of the ultimate owner.`,
      `jobs-${year}`,
      'value',
    );
  const direct = 'at the end of 2016 by American statistics, by direct holder';
  return {
    ...places(data, dollars),
    ...shares(data, edition),
    'rise-2019': read(
      `${edition.number(data.rise2019.value, 0)}%`,
      'Growth of Japan’s position by ultimate owner during 2019, on the position of 2018 as revised.',
      'rise-2019',
      'value',
    ),
    'bought-2024': read(
      dollars(bought.value),
      'New foreign direct investment of 2024, all countries together, that bought existing firms.',
      bought.row,
      'value',
    ),
    'new-2024': read(
      dollars(data.realisedTotal.value),
      'New foreign direct investment in the United States in 2024, all countries together, as published.',
      'realised-2024',
      'value',
    ),
    'jobs-2019': jobs(2019),
    'jobs-2020': jobs(2020),
    'manufacturing-2019': read(
      dollars(sectorValue(data, 'Manufacturing')),
      'Japan’s position in American manufacturing at the end of 2019, by ultimate owner.',
      'F001',
      'value',
    ),
    'into-us-2016': read(
      dollars(bea.intoUs.value),
      `Japanese holdings in the United States ${direct}.`,
      bea.intoUs.row,
      'value',
    ),
    'into-japan-2016': read(
      dollars(bea.intoJapan.value),
      `American holdings in Japan ${direct}.`,
      bea.intoJapan.row,
      'value',
    ),
    'steel-price': read(
      dollars(data.steel.price),
      'What the purchase of U.S. Steel was put at in December 2023, debt included.',
      'steel-price',
      'value',
    ),
    ...promise(data, dollars),
  };
}
