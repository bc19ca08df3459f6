import type { Mark } from '../../../scene/mark.ts';
import { families, type Family } from '../data/kinds.ts';
import { familyLook } from './looks.ts';
import type { Strand } from '../layout/strands.ts';
import type { Words } from '../words.ts';

const SWATCH = 30;
const ROW = 18;
const COLUMNS = [0, 140, 256];
const PER_COLUMN = 3;

type Entry = Family | 'open' | 'pale';

function swatch(entry: Entry, x: number, y: number): Mark[] {
  const key = `key-${entry}`;
  const end = x + (entry === 'open' ? SWATCH - 7 : SWATCH);
  const look = entry === 'open' || entry === 'pale' ? {} : familyLook(entry);
  const pale = entry === 'pale' ? { opacity: 0.7 } : {};
  const line: Mark = { key, tag: 'path', attrs: { d: `M${x} ${y}H${end}`, ...look, ...pale } };
  if (entry !== 'open') return [line];
  const attrs = { cx: end + 3, cy: y, r: 2.5, 'stroke-width': 1.2 };
  return [line, { key: `${key}-ring`, tag: 'circle', attrs }];
}

/** What the lines mean: the kinds that are there, in columns of three from `x y` on. */
export function drawKey(strands: readonly Strand[], x: number, y: number, { labels }: Words): Mark {
  const present: Entry[] = families.filter((family) => strands.some((s) => s.family === family));
  if (strands.some((strand) => strand.open)) present.push('open');
  if (strands.some((strand) => strand.pale)) present.push('pale');
  const placed = present.map((entry, i) => ({
    entry,
    x: x + (COLUMNS[Math.floor(i / PER_COLUMN)] ?? 0),
    y: y + (i % PER_COLUMN) * ROW,
  }));
  const lines = placed.flatMap(({ entry, x, y }) => swatch(entry, x, y));
  const names = placed.map(({ entry, x, y }): Mark => {
    const attrs = { x: x + SWATCH + 7, y: y + 5 };
    return { key: `key-${entry}-name`, tag: 'text', attrs, text: labels.lines[entry] };
  });
  const look = { stroke: 'muted', 'stroke-width': 1.8, fill: 'none' } as const;
  return {
    key: 'key',
    tag: 'g',
    attrs: { 'font-size': 14, fill: 'muted' },
    children: [{ key: 'key-lines', tag: 'g', attrs: look, children: lines }, ...names],
  };
}
