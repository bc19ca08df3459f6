import type { RowOf } from '../../../data/rows.ts';

/** Families of agreements: what one strand of the picture stands for, in the order of the strands in a bundle. */
export const families = [
  'treaty',
  'access',
  'supply',
  'information',
  'equipment',
  'declaration',
  'aid',
] as const;
export type Family = (typeof families)[number];

/** The strand that each kind of tie belongs to. */
export const familyOf: Readonly<Record<RowOf<'network/ties'>['kind'], Family>> = {
  mutual_defense_treaty: 'treaty',
  security_treaty: 'treaty',
  RAA: 'access',
  visiting_forces: 'access',
  basing_access: 'access',
  defence_cooperation: 'access',
  ACSA: 'supply',
  info_security: 'information',
  equipment_transfer: 'equipment',
  equipment_sale: 'equipment',
  joint_declaration: 'declaration',
  strategic_partnership: 'declaration',
  OSA: 'aid',
};

/** Whether a tie of this kind counts as an agreement: everything but grants (OSA) and sales. */
export const isAgreement = (kind: RowOf<'network/ties'>['kind']): boolean =>
  kind !== 'OSA' && kind !== 'equipment_sale';
