import type { Mark } from '../../scene/mark.ts';
import type { LayoutName } from '../contract.ts';
import { nameOf, type Network } from './data.ts';
import { families } from './kinds.ts';
import { familyLook, familyName } from './looks.ts';
import type { View } from './states.ts';
import { type Strand, tones } from './strands.ts';

const tidy = (n: number): number => Math.round(n * 10) / 10;

/** `JPN-AUS` as a reader says it: "Japan – Australia". */
export const dyadName = (network: Network, dyad: string): string =>
  dyad
    .split('-')
    .map((id) => nameOf(network, id))
    .join(' – ');

function drawStrand(network: Network, strand: Strand): Mark {
  const [x1, y1, x2, y2] = strand.segment.map(tidy);
  return {
    key: strand.key,
    tag: 'path',
    attrs: { d: `M${x1} ${y1}L${x2} ${y2}` },
    label: `${dyadName(network, strand.dyad)}: ${familyName(strand.family)}`,
    rows: strand.rows,
  };
}

/** All strands, by tone and then by family, so that what they share is written once. */
export function drawStrands(
  network: Network,
  strands: readonly Strand[],
  view: View,
  layout: LayoutName,
): Mark {
  const children = tones.map((tone): Mark => {
    const own = strands.filter((strand) => strand.tone === tone);
    const groups = [...families, 'bundle' as const].flatMap((family): Mark[] => {
      const kind = own.filter((strand) => strand.family === family);
      if (kind.length === 0) return [];
      const children = kind.map((strand) => drawStrand(network, strand));
      return [{ key: `${tone}-${family}`, tag: 'g', attrs: familyLook(family, layout), children }];
    });
    return { key: tone, tag: 'g', attrs: { stroke: tone, opacity: view.loud[tone] }, children: groups };
  });
  return { key: 'strands', tag: 'g', attrs: { fill: 'none' }, children };
}
