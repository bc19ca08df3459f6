import type { Formats } from '../../../../editions/edition.ts';
import type { Mark } from '../../../../scene/mark.ts';
import { label, type LabelStyle } from '../../../marks/label.ts';
import type { Defence } from '../../data.ts';
import { budgetOf, ratioOf } from '../../data/years.ts';
import type { Frame } from '../../layout.ts';

/** The budgets of the years named, over their columns; anchored at the end where the next ones rise. */
export function budgetValues(
  frame: Frame,
  data: Defence,
  edition: Formats,
  years: readonly number[],
  style: LabelStyle = {},
): Mark[] {
  return years.map((year) => {
    const budget = budgetOf(data, year);
    const x = style.anchor === 'end' ? frame.x(year + 1.2) : frame.fiscal(year);
    return label(`v${year}`, edition.number(budget, 2), x, frame.yen(budget) - 7, {
      anchor: 'middle',
      ...style,
    });
  });
}

/** The official ratios of the years named, `dy` px from their dots. */
export function ratioValues(
  frame: Frame,
  data: Defence,
  edition: Formats,
  years: Readonly<Record<number, readonly [dx: number, dy: number, digits: number]>>,
  style: LabelStyle = {},
): Mark[] {
  return Object.entries(years).map(([key, [dx, dy, digits]]) => {
    const year = Number(key);
    const ratio = ratioOf(data, year);
    const x = frame.fiscal(year) + dx;
    return label(`rv${year}`, edition.number(ratio, digits), x, frame.ratio(ratio) + dy, {
      anchor: 'middle',
      ink: 'jp',
      weight: 600,
      ...style,
    });
  });
}
