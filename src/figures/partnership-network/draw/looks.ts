import type { Attrs } from '../../../scene/mark.ts';
import type { LayoutName } from '../../contract.ts';
import type { Standing, Tone } from '../layout/strands.ts';

type Weights = Readonly<Record<Tone, Readonly<Record<Standing, number>>>>;

/**
 * Weights of lines, px: an alliance treaty is the heaviest, what is less than an agreement in force the
 * lightest. American lines are broader than Japan's and these broader than the others', so that the three
 * stay apart where colour does not tell them.
 */
const weights: Readonly<Record<LayoutName, Weights>> = {
  wide: {
    us: { treaty: 4, working: 2.4, less: 1.6 },
    jp: { treaty: 3, working: 1.6, less: 1.2 },
    partner: { treaty: 3, working: 1, less: 1 },
  },
  narrow: {
    us: { treaty: 3, working: 1.6, less: 1.3 },
    jp: { treaty: 2.4, working: 1.2, less: 1 },
    partner: { treaty: 2.4, working: 0.8, less: 0.8 },
  },
};

/** Dashes of all that is less than an agreement in force. */
export const LESS = '4 3';

/** How lines of a tone look: their weight, and dashes where they stand for less than an agreement in force. */
export const lookOf = (tone: Tone, standing: Standing, layout: LayoutName): Attrs => ({
  'stroke-width': weights[layout][tone][standing],
  ...(standing === 'less' ? { 'stroke-dasharray': LESS } : {}),
});
