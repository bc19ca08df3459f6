import { defineFigure } from '../contract.ts';
import { citedIn, named } from '../going.ts';
import { drawSectors } from './bands/sectors.ts';
import { drawAnnounced } from './announced/draw.ts';
import { drawPairs } from './pairs/draw.ts';
import { drawPledge } from './pledge/draw.ts';
import { prepare, type Investment } from './data.ts';
import { describe } from './describe.ts';
import { drawLead } from './lead/draw.ts';
import { drawLines } from './lines/draw.ts';
import { drawSteel } from './steel/draw.ts';
import { values } from './values.ts';
import type { Edition } from '../../editions/edition.ts';
import type { Mark } from '../../scene/mark.ts';
import type { LayoutName } from '../contract.ts';
const sizes = { narrow: { width: 360, height: 300 }, wide: { width: 760, height: 560 } };

type Draw = (data: Investment, layout: LayoutName, edition: Edition) => Mark[];

const pictures: Readonly<Record<string, Draw>> = {
  'second-place': (data, layout, edition) => drawLines(data, 2018, layout, edition),
  'jump-2019': (data, layout, edition) => drawLines(data, 2019, layout, edition),
  'first-by-how-much': (data, layout, edition) => drawLead(data.race, layout, edition),
  sectors: drawSectors,
  'other-direction': drawPairs,
  announced: drawAnnounced,
  steel: drawSteel,
  'price-of-entry': drawPledge,
};

/** How much Japan owns in the United States, and what that number does and does not say. */
export const investmentFlows = defineFigure({
  id: 'investment-flows',
  views: named(Object.keys(pictures)),
  sizes,
  datasets: ['investment', 'summit'],
  prepare,
  cite: citedIn(prepare, describe),
  draw: (data, state, layout, edition) => {
    const picture = pictures[state];
    if (!picture) throw new RangeError(`investment-flows has no state "${state}"`);
    return { ...sizes[layout], marks: picture(data, layout, edition) };
  },
  describe,
  values,
});
