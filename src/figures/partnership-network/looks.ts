import type { Attrs } from '../../scene/mark.ts';
import type { LayoutName } from '../contract.ts';
import type { Family } from './kinds.ts';

type Strandy = Family | 'bundle';

const names: Readonly<Record<Strandy, string>> = {
  treaty: 'alliance treaty',
  access: 'access',
  supply: 'supply',
  information: 'information',
  equipment: 'equipment',
  declaration: 'declaration',
  aid: 'military aid',
  bundle: 'agreements and aid',
};

/** What a family is called in the key and when a strand is inspected. */
export const familyName = (family: Strandy): string => names[family];

const wide: Readonly<Record<Strandy, Attrs>> = {
  treaty: { 'stroke-width': 2.5 },
  access: { 'stroke-width': 1.8 },
  supply: { 'stroke-width': 1.8, 'stroke-dasharray': '14 2.5' },
  information: { 'stroke-width': 1.8, 'stroke-dasharray': '3 2' },
  equipment: { 'stroke-width': 1.8, 'stroke-dasharray': '10 2.5 2.5 2.5' },
  declaration: { 'stroke-width': 1, 'stroke-dasharray': '4 2' },
  aid: { 'stroke-width': 1, 'stroke-dasharray': '1 4' },
  bundle: { 'stroke-width': 4 },
};

/** How a family's strands look: weight and dashes. On a phone dashes are too fine to tell apart. */
export function familyLook(family: Strandy, layout: LayoutName): Attrs {
  if (layout === 'wide') return wide[family];
  const width = { treaty: 2.5, bundle: 4, aid: 1 }[family as string] ?? 1.5;
  return family === 'aid' ? wide.aid : { 'stroke-width': width };
}
