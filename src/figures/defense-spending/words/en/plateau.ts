import type { Edition } from '../../../../editions/edition.ts';
import type { Value, Values } from '../../../values/value.ts';
import type { Defence } from '../../data.ts';

/** The round figures of the three decades in which nearly nothing moved, fiscal 1990 to 2022. */
export function plateau({ years }: Defence, edition: Edition): Values {
  const flat = years.filter(({ year }) => year >= 1990 && year <= 2022);
  const round = (text: string, what: string, column: 'budget' | 'ratio', digits: number): Value => {
    const known = flat.flatMap(({ year, [column]: value }) =>
      value === null ? [] : [{ year, value }],
    );
    const all = known.map(({ value }) => value);
    const low = edition.number(Math.min(...all), digits);
    const high = edition.number(Math.max(...all), digits);
    return {
      text,
      rule: `A round figure for ${what} of fiscal 1990 to 2022, which run from ${low} to ${high}.`,
      rows: known.map(({ year }) => `fy${year}`),
      how: { kind: 'range', column },
    };
  };
  return {
    'plateau-yen': round('5 trillion yen', 'the initial budgets', 'budget', 2),
    'plateau-share': round('1%', 'the official ratios', 'ratio', 3),
  };
}
