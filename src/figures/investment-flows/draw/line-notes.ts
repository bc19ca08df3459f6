import type { Mark } from '../../../scene/mark.ts';
import type { LayoutName } from '../../contract.ts';
import { label } from '../../marks/label.ts';
import { gapIn } from '../data/findings.ts';
import type { Positions } from '../data/positions.ts';
import type { Words } from '../words.ts';
import type { PlacedLine } from '../layout/lines.ts';
import { tenth } from '../../../scene/tenth.ts';

function bigNumber(
  key: string,
  value: string,
  text: string,
  x: number,
  y: number,
  layout: LayoutName,
  anchor: 'start' | 'end' = 'start',
): Mark {
  const wide = layout === 'wide';
  return {
    key,
    tag: 'g',
    attrs: {},
    children: [
      label(
        `${key}-value`,
        value,
        x,
        y,
        wide ? { size: 32, serif: true, weight: 500, anchor } : { weight: 600, anchor },
      ),
      label(`${key}-text`, text, x, y + (wide ? 20 : 16), { anchor }),
    ],
  };
}

/** How far Japan was behind Britain, first and last. */
export function gapNotes(
  data: Positions,
  japan: PlacedLine,
  britain: PlacedLine,
  layout: LayoutName,
  words: Words,
): Mark[] {
  const [from, to] = [japan.points[0], britain.points[0]];
  if (!from || !to) return [];
  const first = words.number(gapIn(data, 2008), 1);
  const last = words.number(gapIn(data, 2018), 1);
  const { x, y } = britain.end;
  const middle = (from.y + to.y) / 2;
  const wide = layout === 'wide';
  const { behindFirst, behindLast } = words.labels.positions;
  const top = y - (wide ? 46 : 30);
  return [
    bigNumber(
      'gap-first',
      first,
      behindFirst[layout],
      from.x + (wide ? 16 : 8),
      middle + 4,
      layout,
    ),
    {
      key: 'gap-last',
      tag: 'g',
      attrs: {},
      children: [
        {
          key: 'gap-last-leader',
          tag: 'path',
          attrs: { d: `M${tenth(x)} ${tenth(top - 14)}V${tenth(y - 5)}`, stroke: 'line' },
        },
        ...(wide
          ? [bigNumber('gap-last-note', last, behindLast.wide, x - 10, top - 12, layout, 'end')]
          : [
              label('gap-last-note', behindLast.narrow(last), x - 6, top - 6, {
                weight: 600,
                anchor: 'end',
              }),
            ]),
      ],
    },
  ];
}

/** What Japan's position gained in the last year shown. */
export function riseNote(japan: PlacedLine, layout: LayoutName, words: Words): Mark[] {
  const [before, after] = japan.line.points.slice(-2);
  if (!before || !after || layout === 'narrow') return [];
  const rise = `+${words.number(after.value - before.value, 1)}`;
  return [
    bigNumber(
      'rise',
      rise,
      words.labels.positions.rise,
      japan.end.x - 34,
      japan.end.y + 46,
      layout,
      'end',
    ),
  ];
}
