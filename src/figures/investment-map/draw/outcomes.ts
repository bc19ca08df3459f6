import type { Mark } from '../../../scene/mark.ts';
import type { LayoutName } from '../../contract.ts';
import { label } from '../../marks/label.ts';
import { baseMarks } from './base.ts';
import { callouts } from './callout.ts';
import type { ProjectMap } from '../data.ts';
import { placeSites } from '../layout/sites.ts';
import * as spots from '../layout/spots/outcomes.ts';
import type { Words } from '../words.ts';
import { discs, siteMark } from './site.ts';
import { legend, type LegendFrame, type Sign } from './legend.ts';

function signs({ labels }: Words): Sign[] {
  const told = labels.outcomes.signs;
  return [
    ...(['open', 'building', 'changed', 'cancelled', 'unknown'] as const).map((look) => ({
      look,
      text: told[look],
    })),
    { look: 'unknown', text: told.ringed, ringed: true },
  ];
}

const LEGEND: Readonly<Record<LayoutName, LegendFrame>> = {
  wide: { x: 14, y: 540, right: 760, r: 7, gap: 12 },
  narrow: { x: 9, y: 244, right: 360, r: 5, gap: 9 },
};

/** What became of each project, as far as it was read. */
export function drawOutcomes(data: ProjectMap, layout: LayoutName, words: Words): Mark[] {
  const placed = placeSites(data, 'all', 'even', layout);
  const told = words.labels.outcomes;
  return [
    ...baseMarks(data.maps[layout]),
    discs(
      'sites',
      placed.map((one) => siteMark(one, one.site.outcome, words)),
    ),
    ...(layout === 'wide'
      ? callouts(spots.WIDE, told.wide, placed)
      : callouts(spots.NARROW, told.narrow, placed)),
    ...legend('outcome', signs(words), LEGEND[layout]),
    ...(layout === 'wide' ? [label('as-of', told.asOf, 4, 596, { ink: 'muted' })] : []),
  ];
}
