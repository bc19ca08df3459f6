import type { Ink, Mark } from '../../../scene/mark.ts';
import type { LayoutName } from '../../contract.ts';
import { label, labelLines } from '../../marks/label.ts';
import { note } from '../../marks/note.ts';
import { fleetId, type SeaMap } from '../data.ts';
import { projectionOf } from '../layout.ts';
import type { Words } from '../words.ts';
import { linePath } from './paths.ts';
import type { LonLat } from '../../../data/geo/sphere.ts';

/** Down the middle of Palawan, Mindoro and Luzon: closes the hatched sea under the land. */
const SPINE: readonly LonLat[] = [
  [116.9, 6.4],
  [116.9, 7.8],
  [118.4, 9.6],
  [119.5, 11.2],
  [120.3, 12.4],
  [120.9, 13.6],
  [120.9, 15.5],
  [121.2, 17.6],
  [121.4, 20],
];

const SPOT = {
  narrow: { note: [12, 24], width: 156, size: 14, ships: [192, 84], row: 23, hull: 18 },
  wide: { note: [44, 156], width: 300, size: 14, ships: [420, 236], row: 34, hull: 30 },
} as const;
const UNKNOWN: LonLat = [116.55, 10.75];

const INKS: Readonly<Record<string, Ink>> = { JPN: 'jp', USA: 'us' };

/** A ship from the side, `w` px long, the left end of its waterline at `x y`. */
function hull(key: string, x: number, y: number, w: number, ink: Ink): Mark {
  const h = Math.round(w / 5);
  const deck = `M${x} ${y - h}h${w}l-${h} ${h}h-${w - 2 * h}z`;
  const bridge = `M${x + 2 * h} ${y - h}v-${h}h${h}v-${h}h${h}v${2 * h}z`;
  return { key, tag: 'path', attrs: { d: deck + bridge, fill: ink } };
}

/** The hatched sea in which the four countries sailed. */
export function zone(data: SeaMap, layout: LayoutName, { labels }: Words): Mark {
  return {
    key: 'zone',
    tag: 'path',
    attrs: {
      d: `${linePath([...data.reach, ...SPINE], projectionOf('sea', layout))}z`,
      fill: '#zone-hatch',
    },
    label: labels.sail.zone,
    rows: [data.encounters.sail.id],
  };
}

/** Who sailed on 7 April 2024, what it was called, and that nobody says where. */
export function patrol(data: SeaMap, layout: LayoutName, words: Words): Mark[] {
  const spot = SPOT[layout];
  const { sail } = data.encounters;
  const told = words.labels.sail;
  const [left, top] = spot.note;
  const [shipX, shipY] = spot.ships;
  const [x, y] = projectionOf('sea', layout).px(UNKNOWN);
  const { size } = spot;
  return [
    ...note(
      'sail',
      [
        { text: words.date(sail.date), style: { size } },
        {
          text: sail.title,
          style: { size: size + (layout === 'wide' ? 2 : 1), weight: 600 },
          above: 3,
        },
        { text: told.where, style: { size } },
        {
          text: told.notCalled,
          style: { size, ink: 'muted' },
          above: 8,
        },
      ],
      left,
      top,
      spot.width,
      words,
    ),
    ...labelLines('unknown', told.unknown, x, y, {
      anchor: 'middle',
      ink: 'gold',
    }),
    ...data.fleets.map(({ country, name, ships }, i): Mark => {
      const base = shipY + i * spot.row;
      const ink = INKS[country] ?? 'partner';
      const key = fleetId(country);
      return {
        key,
        tag: 'g',
        attrs: {},
        label: told.fleet(name, ships),
        rows: [key],
        children: [
          hull(`${key}-hull`, shipX, base, spot.hull, ink),
          label(`${key}-name`, name, shipX + spot.hull + 6, base, { size }),
        ],
      };
    }),
  ];
}
