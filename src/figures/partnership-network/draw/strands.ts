import type { Mark } from '../../../scene/mark.ts';
import type { LayoutName } from '../../contract.ts';
import type { Segment } from '../../marks/box.ts';
import type { Network } from '../data.ts';
import { lookOf } from './looks.ts';
import { dyadName } from '../layout/names.ts';
import { isGroup } from '../layout/positions.ts';
import type { State } from '../view.ts';
import { type Standing, type Strand, standings, tones } from '../layout/strands.ts';
import { tenth } from '../../../scene/tenth.ts';
import type { Words } from '../words.ts';

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
    attrs: { d: linePath([strand.segment]) },
    label: labels.strand(dyadName(network, strand.dyad, words), labels.lines[strand.family]),
    rows: strand.rows,
  };
}

/** Strands as one mark; its key tells how many, since a path with more lines is another path. */
function drawTogether(key: string, label: string | undefined, strands: readonly Strand[]): Mark[] {
  if (strands.length === 0) return [];
  const attrs = { d: linePath(strands.map(({ segment }) => segment)) };
  const rows = strands.flatMap((strand) => strand.rows);
  const mark: Mark = { key: `${key}${strands.length}`, tag: 'path', attrs, rows };
  return [label === undefined ? mark : { ...mark, label }];
}

/** Below this a strand is background, and its kind is not told. */
const QUIET = 0.5;

/**
 * All strands, by tone and by what they are worth, so that what they share is written once: each its own
 * mark where its kind is told, else those of two parties together. Aid is one mark.
 */
export function drawStrands(
  network: Network,
  strands: readonly Strand[],
  state: State,
  layout: LayoutName,
  words: Words,
): Mark {
  // Two countries are named by their rows; a group of countries has a name of its own.
  const nameOf = (dyad: string): string | undefined =>
    layout === 'wide' || dyad.split('-').some(isGroup) ? dyadName(network, dyad, words) : undefined;
  const children = tones.map((tone): Mark => {
    const loud = state.loud[tone] > QUIET;
    const all = strands.filter((one) => one.tone === tone);
    const together = (own: readonly Strand[], sign: string): Mark[] =>
      [...Map.groupBy(own, ({ dyad }) => dyad)].flatMap(([dyad, both]) =>
        drawTogether(keyOf(dyad) + sign, nameOf(dyad), both),
      );
    const groupOf = (standing: Standing): Mark[] => {
      const both = all.filter((one) => one.standing === standing);
      if (both.length === 0) return [];
      const own = both.filter(({ family }) => family !== 'aid');
      const aid = both.filter(({ family }) => family === 'aid');
      const children = [
        ...(layout === 'wide' && loud
          ? own.map((strand) => drawStrand(network, strand, words))
          : together(own, standing.charAt(0))),
        ...drawTogether('aid', words.labels.lines.aid, aid),
      ];
      return [
        { key: `${tone}-${standing}`, tag: 'g', attrs: lookOf(tone, standing, layout), children },
      ];
    };
    const groups = standings.flatMap(groupOf);
    const attrs = { stroke: tone, opacity: state.loud[tone] };
    return { key: tone, tag: 'g', attrs, children: groups };
  });
  return { key: 'strands', tag: 'g', attrs: {}, children };
}
