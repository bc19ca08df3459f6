import type { Ink, Mark } from '../../../scene/mark.ts';
import { AS_OF, type Access, type LaneName, laneSteps, type Step } from '../data.ts';
import { type Axis, type Lane, SIDES } from '../layout.ts';
import type { LayoutName } from '../../contract.ts';

/** Who pays gives a lane its ink: nobody for agreements, Manila for the sale, Tokyo for the grant. */
export const INKS: Readonly<Record<LaneName, Ink>> = {
  access: 'ink',
  supply: 'ink',
  information: 'ink',
  sold: 'partner',
  given: 'jp',
};

/** Steps after which a lane's line looks different: dashed, then thin, then thick. */
const TURNS: Partial<Record<Step['status'], Record<string, string | number>>> = {
  promised: { 'stroke-width': 1.5, 'stroke-dasharray': '2 4' },
  signed: { 'stroke-width': 2.5 },
  'in-force': { 'stroke-width': 6 },
};

/** A lane's line over time, as firm as what was agreed. */
export function track(data: Access, { name, y }: Lane, axis: Axis, layout: LayoutName): Mark[] {
  const [left, right] = SIDES[layout];
  const turns = laneSteps(data, name).filter(({ status }) => TURNS[status]);
  const end = `${AS_OF}-31`;
  const parts = turns.flatMap((step, i): Mark[] => {
    const next = turns[i + 1];
    if (step.status === next?.status) return [];
    const first = turns.find(({ status }) => status === step.status) ?? step;
    const from = axis.within(first.date);
    const to = axis.within(next?.date ?? end);
    if (from === to) return [];
    return [
      {
        key: `${name}-${step.status}`,
        tag: 'path',
        attrs: { d: `M${from} ${y}H${to}`, stroke: INKS[name], ...TURNS[step.status] },
      },
    ];
  });
  return [
    { key: `${name}-base`, tag: 'path', attrs: { d: `M${left} ${y}H${right}`, stroke: 'faint' } },
    ...parts,
  ];
}
