import type { Mark } from '../../../scene/mark.ts';
import type { LayoutName } from '../../contract.ts';
import type { Segment } from '../../marks/box.ts';
import type { Network } from '../data.ts';
import { families } from '../data/kinds.ts';
import { familyLook } from './looks.ts';
import { dyadName, partyOf } from '../layout/names.ts';
import type { State } from '../view.ts';
import { type Strand, tones } from '../layout/strands.ts';
import { tenth } from '../../../scene/tenth.ts';
import type { Words } from '../words.ts';

const RING = 2.5;
const keyOf = (dyad: string): string => dyad.replace('-', '');

/** Straight lines as one path. Lines of a bundle differ in their starts only, so whole steps keep them parallel. */
export const linePath = (segments: readonly Segment[]): string =>
  segments
    .map(([x1, y1, x2, y2]) => {
      const step = `${Math.round(x2 - x1)} ${Math.round(y2 - y1)}`.replace(' -', '-');
      return `M${tenth(x1)} ${tenth(y1)}l${step}`;
    })
    .join('');

function drawStrand(network: Network, strand: Strand, words: Words): Mark {
  const { labels } = words;
  return {
    key: keyOf(strand.dyad) + strand.family.charAt(0),
    tag: 'path',
    attrs: { d: linePath([strand.segment]), ...(strand.pale ? { opacity: 0.7 } : {}) },
    label: labels.strand(dyadName(network, strand.dyad, words), labels.lines[strand.family]),
    rows: strand.rows,
  };
}

/** Strands as one mark; its key tells how many, since a path with more lines is another path. */
function drawTogether(key: string, label: string, strands: readonly Strand[]): Mark[] {
  if (strands.length === 0) return [];
  const attrs = { d: linePath(strands.map(({ segment }) => segment)) };
  const rows = strands.flatMap((strand) => strand.rows);
  return [{ key: `${key}${strands.length}`, tag: 'path', attrs, label, rows }];
}

/** Rings at the ends of strands that are signed only, as one path. */
function drawRings(tone: string, strands: readonly Strand[]): Mark[] {
  const open = strands.filter((strand) => strand.open);
  if (open.length === 0) return [];
  const d = open.map(({ segment: [x1, y1, x2, y2] }) => {
    const length = Math.hypot(x2 - x1, y2 - y1);
    const x = x2 + ((x2 - x1) / length) * RING;
    const y = y2 + ((y2 - y1) / length) * RING;
    return `M${tenth(x + RING)} ${tenth(y)}a${RING} ${RING} 0 1 1 0-.1z`;
  });
  const attrs = { d: d.join(''), 'stroke-width': 1.2 } as const;
  return [{ key: `${tone}-rings${open.length}`, tag: 'path', attrs }];
}

/** Strands of one tone by family, so that what a family shares is written once; aid is one mark. */
function byFamily(
  network: Network,
  tone: string,
  strands: readonly Strand[],
  words: Words,
): Mark[] {
  const { labels } = words;
  return families.flatMap((family): Mark[] => {
    const own = strands.filter((strand) => strand.family === family);
    if (own.length === 0) return [];
    const children =
      family === 'aid'
        ? drawTogether('aid', labels.strand(partyOf(network, 'JPN', words), labels.lines.aid), own)
        : own.map((strand) => drawStrand(network, strand, words));
    return [{ key: `${tone}-${family}`, tag: 'g', attrs: familyLook(family), children }];
  });
}

const byDyad = (network: Network, strands: readonly Strand[], words: Words): Mark[] =>
  [...Map.groupBy(strands, ({ dyad }) => dyad)].flatMap(([dyad, own]) =>
    drawTogether(keyOf(dyad), dyadName(network, dyad, words), own),
  );

/** Below this a strand is background, and its kind is not told. */
const QUIET = 0.5;

/** All strands: each its own mark where its kind is told, else those of two parties together. */
export function drawStrands(
  network: Network,
  strands: readonly Strand[],
  state: State,
  layout: LayoutName,
  words: Words,
): Mark {
  const children = tones.map((tone): Mark => {
    const own = strands.filter((strand) => strand.tone === tone);
    const marks =
      layout === 'wide' && state.loud[tone] > QUIET
        ? [...byFamily(network, tone, own, words), ...drawRings(tone, own)]
        : [
            ...byDyad(
              network,
              own.filter(({ family }) => family !== 'aid'),
              words,
            ),
            ...byFamily(
              network,
              tone,
              own.filter(({ family }) => family === 'aid'),
              words,
            ),
          ];
    const attrs = { stroke: tone, opacity: state.loud[tone] };
    return { key: tone, tag: 'g', attrs, children: marks };
  });
  return { key: 'strands', tag: 'g', attrs: { fill: 'none', 'stroke-width': 1.8 }, children };
}
