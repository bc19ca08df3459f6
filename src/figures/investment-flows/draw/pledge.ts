import type { Mark } from '../../../scene/mark.ts';
import type { LayoutName } from '../../contract.ts';
import { hatch } from '../../marks/hatch.ts';
import { labelLines } from '../../marks/label.ts';
import type { Investment } from '../data.ts';
import type { Words } from '../words.ts';
import { columnWords, holdingsMarks } from './holdings.ts';
import { layOutPledge, type Part } from '../layout/pledge.ts';
import { tenth } from '../../../scene/tenth.ts';

function partMark(part: Part, x: number, width: number, { labels }: Words): Mark {
  return {
    key: `pledge-${part.key}`,
    tag: 'rect',
    attrs: { x, y: tenth(part.y), width, height: tenth(part.height), fill: part.fill },
    label: labels.holdings.parts[part.key].name,
    rows: [part.flow.row],
  };
}

/** What Japanese owners hold, solid, beside what Tokyo promised to finance, hollow. */
export function drawPledge(data: Investment, layout: LayoutName, words: Words): Mark[] {
  const wide = layout === 'wide';
  const told = words.labels.holdings;
  const { holdings, pledge, promised, parts } = layOutPledge(data, layout);
  const { width, floor } = holdings;
  const right = pledge.x + width;
  const outline: Mark = {
    key: 'pledge-outline',
    tag: 'rect',
    attrs: {
      x: pledge.x,
      y: tenth(pledge.y),
      width,
      height: tenth(floor - pledge.y),
      fill: 'none',
      stroke: 'jp',
      'stroke-width': 1.5,
      'stroke-dasharray': '5 4',
    },
  };
  const number = words.number(promised, 0);
  return [
    hatch('tranche', 'jp'),
    hatch('ceiling', 'jp', 'none', 12),
    ...holdingsMarks(holdings, layout, words),
    {
      key: 'pledge',
      tag: 'g',
      attrs: {},
      children: [
        ...parts.map((part) => partMark(part, pledge.x, width, words)),
        outline,
        ...columnWords('pledge', number, told.pledgedNote[layout], right, pledge.y, layout),
        ...parts.flatMap((part) =>
          labelLines(
            `pledge-${part.key}-text`,
            told.parts[part.key].note[layout](words.number(part.flow.value, 0)),
            right + (wide ? 14 : 8),
            part.labelY,
          ),
        ),
      ],
    },
  ];
}
