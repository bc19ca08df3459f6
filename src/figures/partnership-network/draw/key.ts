import type { Mark } from '../../../scene/mark.ts';
import { labelLines } from '../../marks/label.ts';
import { type Strand, standings } from '../layout/strands.ts';
import type { Words } from '../words.ts';
import { lookOf } from './looks.ts';

const SWATCH = 30;
const ROW = 18;

/** What the lines mean: the standings that are there, under each other from `x y` on. */
export function drawKey(strands: readonly Strand[], x: number, y: number, { labels }: Words): Mark {
  const present = standings.filter((one) => strands.some(({ standing }) => standing === one));
  const lines = present.map((standing, i): Mark => {
    const d = `M${x} ${y + i * ROW}h${SWATCH}`;
    return { key: `key-${standing}`, tag: 'path', attrs: { d, ...lookOf('us', standing, 'wide') } };
  });
  const names = present.flatMap((standing, i) =>
    labelLines(
      `key-${standing}-name`,
      labels.standings[standing],
      x + SWATCH + 7,
      y + i * ROW + 5,
      { ink: 'muted' },
    ),
  );
  const look = { stroke: 'muted', fill: 'none' } as const;
  return {
    key: 'key',
    tag: 'g',
    attrs: {},
    children: [{ key: 'key-lines', tag: 'g', attrs: look, children: lines }, ...names],
  };
}
