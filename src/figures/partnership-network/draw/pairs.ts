import type { Ink, Mark } from '../../../scene/mark.ts';
import type { Segment } from '../../marks/box.ts';
import { hexagon } from '../../marks/hexagon.ts';
import { type allies, countsAt, possiblePairs } from '../data/counts.ts';
import type { Network } from '../data.ts';
import { LESS } from './looks.ts';
import { linePath } from './strands.ts';
import { isAgreement } from '../data/kinds.ts';
import { isSigned, type Tie } from '../data/ties.ts';
import type { Words } from '../words.ts';

/** Where the six allies stand round the hexagon, clockwise from the upper left, about as on the map. */
const round: readonly (typeof allies)[number][] = ['KOR', 'JPN', 'PHL', 'NZL', 'AUS', 'THA'];

/** A glyph: the six allies as corners of a hexagon and their fifteen pairs as its chords. */
export interface Glyph {
  readonly x: number;
  readonly y: number;
  readonly r: number;
  /** Radius of the corners' hexagons. */
  readonly hex: number;
  readonly named: boolean;
}

function corner({ x, y, r }: Glyph, i: number): { x: number; y: number } {
  const angle = ((i - 2) * Math.PI) / 3;
  return { x: Math.round(x + r * Math.cos(angle)), y: Math.round(y + r * Math.sin(angle)) };
}

function chordOf(glyph: Glyph, pair: string): Segment {
  const [a, b] = pair.split('-').map((id) => round.findIndex((ally) => ally === id));
  if (a === undefined || b === undefined) throw new Error(`"${pair}" is no pair`);
  const [from, to] = [corner(glyph, a), corner(glyph, b)];
  return [from.x, from.y, to.x, to.y];
}

function chords(key: string, glyph: Glyph, pairs: readonly string[], stroke: Ink): Mark[] {
  if (pairs.length === 0) return [];
  const d = linePath(pairs.map((pair) => chordOf(glyph, pair)));
  const look = {
    'stroke-width': key === 'dark' ? 0.5 : 2.5,
    ...(key === 'less' ? { 'stroke-dasharray': LESS } : {}),
  };
  return [{ key: `pairs-${key}${pairs.length}`, tag: 'path', attrs: { d, stroke, ...look } }];
}

function cornerNames(network: Network, glyph: Glyph, { labels }: Words): Mark {
  const children = round.map((id, i): Mark => {
    const { x, y } = corner(glyph, i);
    const level = i === 2 || i === 5;
    const side = x > glyph.x ? 1 : -1;
    const at = { x: x + side * 9, y: level ? y + 5 : y + (i < 2 ? 2 : 8) };
    const attrs = { ...at, ...(side > 0 ? {} : { 'text-anchor': 'end' }) };
    return { key: `pairs-${id}`, tag: 'text', attrs, text: labels.country(network, id) };
  });
  const attrs = { 'font-size': 14, fill: 'muted' } as const;
  return { key: 'pairs-names', tag: 'g', attrs, children };
}

/**
 * The pairs of the six allies, lit where they are linked without the United States; dashed where no
 * tie between the two was checked. With `only`, just those of one ally are lit.
 */
export function drawPairs(
  network: Network,
  day: string,
  glyph: Glyph,
  words: Words,
  only?: string,
): Mark {
  const linked = countsAt(network.ties, day).pairs;
  const lit = linked.filter((pair) => !only || pair.includes(only));
  const dark = possiblePairs.filter((pair) => !lit.includes(pair));
  const behind = (pair: string): Tie[] =>
    network.ties.filter((tie) => tie.dyad === pair && isSigned(tie, day) && isAgreement(tie.kind));
  const unchecked = lit.filter((pair) => behind(pair).every((tie) => !tie.seen));
  const sure = lit.filter((pair) => !unchecked.includes(pair));
  const hexes = (ids: readonly number[]): string =>
    ids.map((i) => hexagon(corner(glyph, i).x, corner(glyph, i).y, glyph.hex)).join('');
  return {
    key: 'pairs',
    tag: 'g',
    attrs: {},
    label: words.labels.pairs,
    rows: lit.flatMap((pair) => behind(pair).map(({ id }) => id)),
    children: [
      ...chords('dark', glyph, dark, 'line'),
      ...chords('less', glyph, unchecked, 'jp'),
      ...chords(
        'jp',
        glyph,
        sure.filter((pair) => pair.includes('JPN')),
        'jp',
      ),
      ...chords(
        'partner',
        glyph,
        sure.filter((pair) => !pair.includes('JPN')),
        'partner',
      ),
      { key: 'pairs-allies', tag: 'path', attrs: { d: hexes([0, 2, 3, 4, 5]), fill: 'ink' } },
      { key: 'pairs-japan', tag: 'path', attrs: { d: hexes([1]), fill: 'jp' } },
      ...(glyph.named ? [cornerNames(network, glyph, words)] : []),
    ],
  };
}
