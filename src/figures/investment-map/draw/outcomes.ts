import type { Edition } from '../../../editions/edition.ts';
import type { Mark } from '../../../scene/mark.ts';
import type { LayoutName } from '../../contract.ts';
import { label } from '../../marks/label.ts';
import { baseMarks } from './base.ts';
import { calloutMarks } from './callout.ts';
import type { ProjectMap } from '../data.ts';
import { placeSites } from '../layout/sites.ts';
import { discs, siteMark } from './site.ts';
import { legend, type LegendFrame, type Sign } from './legend.ts';
import { CALLOUTS } from './outcomes/callouts.ts';

const SIGNS: readonly Sign[] = [
  { look: 'open', text: 'open, or bought' },
  { look: 'building', text: 'being built' },
  { look: 'changed', text: 'plan changed' },
  { look: 'cancelled', text: 'cancelled' },
  { look: 'unknown', text: 'no later news read' },
  { look: 'unknown', text: 'in the fact sheet', ringed: true },
];

const LEGEND: Readonly<Record<LayoutName, LegendFrame>> = {
  wide: { x: 14, y: 546, right: 760, r: 7, gap: 12 },
  narrow: { x: 9, y: 250, right: 360, r: 5, gap: 9 },
};

/** What became of each project, as far as it was read. */
export function drawOutcomes(data: ProjectMap, layout: LayoutName, edition: Edition): Mark[] {
  const placed = placeSites(data, 'all', 'even', layout);
  return [
    ...baseMarks(data.maps[layout]),
    discs(
      'sites',
      placed.map((one) => siteMark(one, one.site.outcome, edition)),
    ),
    ...CALLOUTS[layout].flatMap((callout) => calloutMarks(callout, placed)),
    ...legend('outcome', SIGNS, LEGEND[layout]),
    ...(layout === 'wide'
      ? [
          label(
            'as-of',
            'As of the newest report read for each; its date stands in the table.',
            4,
            590,
            { ink: 'muted' },
          ),
        ]
      : []),
  ];
}
