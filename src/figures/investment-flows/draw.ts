import type { Mark, Scene } from '../../scene/mark.ts';
import type { LayoutName } from '../contract.ts';
import type { Investment } from './data.ts';
import { drawAnnounced } from './draw/announced.ts';
import { drawHollow } from './draw/hollow.ts';
import { drawLead } from './draw/lead.ts';
import { drawLines } from './draw/lines.ts';
import { drawPairs } from './draw/pairs.ts';
import { drawPledge } from './draw/pledge.ts';
import { drawSectors } from './draw/sectors.ts';
import { drawSteel } from './draw/steel.ts';
import { sizes } from './layout.ts';
import type { State } from './view.ts';
import type { Words } from './words.ts';

function marks(data: Investment, state: State, layout: LayoutName, words: Words): Mark[] {
  switch (state.picture) {
    case 'positions':
      return drawLines(data, state.until, layout, words);
    case 'lead':
      return drawLead(data.race, layout, words);
    case 'sectors':
      return drawSectors(data, layout, words);
    case 'directions':
      return drawPairs(data, layout, words);
    case 'announced':
      return drawAnnounced(data, layout, words);
    case 'hollow':
      return drawHollow(data, layout, words);
    case 'holdings':
      return (state.beside === 'steel' ? drawSteel : drawPledge)(data, layout, words);
  }
}

/** The picture of one state. */
export const draw = (data: Investment, state: State, layout: LayoutName, words: Words): Scene => ({
  ...sizes[layout],
  marks: marks(data, state, layout, words),
});
