import type { Edition } from '../../editions/edition.ts';
import type { Mark } from '../../scene/mark.ts';
import { defineFigure, type LayoutName } from '../contract.ts';
import { citedIn, named } from '../going.ts';
import { drawAmounts } from './amounts/draw.ts';
import { prepare, type ProjectMap } from './data.ts';
import { describe } from './describe.ts';
import { drawOutcomes } from './outcomes/draw.ts';
import { values } from './values.ts';
import { SIZES } from './view.ts';
import { drawVisit } from './visit/draw.ts';

type Draw = (data: ProjectMap, layout: LayoutName, edition: Edition) => Mark[];

const pictures: Readonly<Record<string, Draw>> = {
  'visit-week': drawVisit,
  'by-amount': drawAmounts,
  'what-became': drawOutcomes,
};

/** Where Japanese companies said they would build or buy, and what became of it. */
export const investmentMap = defineFigure({
  id: 'investment-map',
  views: named(Object.keys(pictures)),
  sizes: SIZES,
  datasets: ['investment', 'summit'],
  prepare,
  cite: citedIn(prepare, describe),
  draw: (data, state, layout, edition) => {
    const picture = pictures[state];
    if (!picture) throw new RangeError(`investment-map has no state "${state}"`);
    return { ...SIZES[layout], marks: picture(data, layout, edition) };
  },
  describe,
  values,
});
