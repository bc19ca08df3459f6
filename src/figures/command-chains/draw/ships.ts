import type { Attrs, Mark } from '../../../scene/mark.ts';
import type { LayoutName } from '../../contract.ts';
import { statusFills, statusTile } from '../../marks/status.ts';
import { stroke } from '../../marks/stroke.ts';
import type { Chains } from '../data.ts';
import { SHIPS } from '../layout.ts';
import type { Words } from '../words.ts';
import { node } from './node.ts';
import { shipsWords } from './ships-words.ts';

type Frame = (typeof SHIPS)[LayoutName];

/** Names and rows of the marks. */
const aboutIn = ({
  labels: {
    ships: { marks },
  },
}: Words) => ({
  overhaul: { label: marks.overhaul, rows: ['O05'] },
  based: { label: marks.based, rows: ['C052'] },
  home: { label: marks.home, rows: ['C049', 'N038'] },
  limit: { label: marks.limit, rows: ['O06', 'N037'] },
});
type About = ReturnType<typeof aboutIn>;

function shores(f: Frame): Mark {
  const [yokohama, ...based] = f.yards;
  const far = (f.us + f.japan) / 2;
  const lift = yokohama - f.size * 1.4;
  const route = stroke(
    'route',
    `M${f.us} ${yokohama}C${far} ${lift} ${far} ${lift} ${f.japan + f.hex} ${yokohama}`,
    'us',
    2.5,
  );
  return {
    key: 'shores',
    tag: 'g',
    attrs: { fill: 'none' },
    children: [
      stroke('shore-japan', `M${f.japan} ${f.top}V${f.bottom}`, 'jp', 4),
      stroke('shore-us', `M${f.us} ${f.top}V${f.bottom}`, 'us', 4),
      { ...route, attrs: { ...route.attrs, 'stroke-dasharray': '2 6' } },
      ...based.map((y, i) => {
        const [x, wide] = [f.japan + f.r, f.japan + f.r + f.loop];
        const high = f.loop / 3;
        return stroke(
          `loop-${i}`,
          `M${x} ${y - 3}C${wide} ${y - high} ${wide} ${y + high} ${x} ${y + 3}`,
          'us',
          2.5,
        );
      }),
    ],
  };
}

/** How long ships from American home ports may be repaired abroad: kept, and asked for. */
function limits(f: Frame, kept: number, asked: number, about: About['limit']): Mark {
  const bar = (key: string, days: number, y: number, look: Attrs): Mark => ({
    key,
    tag: 'rect',
    attrs: { x: f.japan, y, width: days * f.day, height: f.bar, ...look },
  });
  return {
    key: 'limits',
    tag: 'g',
    attrs: { stroke: 'us', 'stroke-width': 1.5 },
    ...about,
    children: [
      bar('kept', kept, f.bars, { fill: 'us' }),
      bar('asked', asked, f.bars + f.bar * 1.8, { fill: 'paper', 'stroke-dasharray': '4 3' }),
    ],
  };
}

/** Two shores: what may be mended in Japan, and what has to go home. */
export function ships(data: Chains, layout: LayoutName, words: Words): Mark[] {
  const f = SHIPS[layout];
  const { daysAsked, daysKept } = data.quantities;
  const about = aboutIn(words);
  const [yokohama, yokosuka, sasebo] = f.yards;
  const tile = statusTile('yokohama', data.repairs, { x: f.japan, y: yokohama }, f.hex);
  return [
    statusFills,
    shores(f),
    node('yokosuka', f.japan, yokosuka, 'jp', 'full', about.based, f.r),
    node('sasebo', f.japan, sasebo, 'jp', 'full', about.based, f.r),
    node('home', f.us, f.home, 'us', 'full', about.home, f.r),
    { ...tile, ...about.overhaul },
    limits(f, daysKept, daysAsked, about.limit),
    { key: 'words', tag: 'g', attrs: {}, children: shipsWords(data, layout, words) },
  ];
}
