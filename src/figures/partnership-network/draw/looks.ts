import type { Attrs } from '../../../scene/mark.ts';
import type { Family } from '../data/kinds.ts';

const looks: Readonly<Record<Family, Attrs>> = {
  treaty: { 'stroke-width': 2.5 },
  access: {},
  supply: { 'stroke-dasharray': '14 2.5' },
  information: { 'stroke-dasharray': '3 2' },
  equipment: { 'stroke-dasharray': '10 2.5 2.5 2.5' },
  declaration: { 'stroke-width': 1, 'stroke-dasharray': '4 2' },
  aid: { 'stroke-width': 1, 'stroke-dasharray': '1 4' },
};

/** How a family's strands look where it is not a plain line of 1.8 px: its weight and dashes. */
export const familyLook = (family: Family): Attrs => looks[family];
