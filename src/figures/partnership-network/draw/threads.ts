import type { Mark } from '../../../scene/mark.ts';
import type { LayoutName } from '../../contract.ts';
import { dyadName } from '../layout/names.ts';
import type { Segment } from '../../marks/box.ts';
import type { Network } from '../data.ts';
import { linePath } from './strands.ts';
import type { NetworkNode } from '../layout/nodes.ts';
import type { Strand } from '../layout/strands.ts';
import { openTalksOf } from '../layout/threads.ts';
import type { Words } from '../words.ts';
import { drawTokens, tokenLook } from './token.ts';

const ring = (x: number, y: number): string =>
  `M${Math.round(x + 3)} ${Math.round(y)}a3 3 0 1 1 0-.1z`;

const KOREA = 'JPN-KOR';

/** South Korea's line to another ally, loud. */
const koreaLine = (network: Network, korea: readonly Strand[], words: Words): Mark => ({
  key: 'korea',
  tag: 'path',
  attrs: { d: linePath(korea.map(({ segment }) => segment)), stroke: 'jp', 'stroke-width': 4 },
  label: words.labels.strand(dyadName(network, KOREA, words), words.labels.lines.information),
  rows: korea.flatMap(({ rows }) => rows),
});

/** The first badge, some way along a line. */
const badgeOn = ([x1, y1, x2, y2]: Segment, along: number, r: number): Mark[] =>
  drawTokens(
    'line',
    [{ number: 1, x: Math.round(x1 + (x2 - x1) * along), y: Math.round(y1 + (y2 - y1) * along) }],
    r,
    true,
  );

/** The loose threads: South Korea's one line, and the agreements that are still being talked about. */
export function drawThreads(
  network: Network,
  nodes: ReadonlyMap<string, NetworkNode>,
  strands: readonly Strand[],
  layout: LayoutName,
  words: Words,
): Mark[] {
  const [r, up] = layout === 'wide' ? [10, 0.5] : [8, 0.6];
  const korea = strands.filter(({ dyad }) => dyad === KOREA);
  const [line] = korea;
  const talks = openTalksOf(network, nodes, layout);
  const ends = talks.flatMap((talk) => talk.ends);
  const manila = nodes.get('PHL');
  const rings = ends.map(([, , x, y]) => ring(x, y)).join('');
  return [
    {
      key: 'threads',
      tag: 'g',
      attrs: tokenLook,
      children: [
        ...(line ? [koreaLine(network, korea, words), ...badgeOn(line.segment, up, r)] : []),
        {
          key: 'talks',
          tag: 'path',
          attrs: { d: linePath(ends) + rings, 'stroke-width': 2.5, fill: 'none' },
          label: words.labels.underTalk,
          rows: talks.map(({ row }) => row),
        },
        ...(manila
          ? drawTokens('open', [{ number: 4, x: manila.x + 36, y: manila.y - 1 }], r, true)
          : []),
      ],
    },
  ];
}
