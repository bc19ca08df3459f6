import type { Edition } from '../../../editions/edition.ts';
import type { Ink, Mark } from '../../../scene/mark.ts';
import type { LayoutName } from '../../contract.ts';
import { label, labelLines } from '../../marks/label.ts';
import { countsAt } from '../data/counts.ts';
import type { Network } from '../data.ts';
import { drawPairs, type Glyph } from './pairs.ts';
import { drawJapansShare } from './japans-share.ts';
import type { State } from '../view.ts';
import { type Tally, tallyOf } from './counted.ts';

const glyphs: Readonly<Record<LayoutName, Glyph>> = {
  wide: { x: 116, y: 490, r: 40, hex: 5, named: true },
  narrow: { x: 30, y: 306, r: 18, hex: 4, named: false },
};

const inks: Readonly<Record<State['count'], Ink>> = {
  pairs: 'ink',
  seats: 'gold',
  japan: 'jp',
  korea: 'ink',
};

function big(
  tally: Tally,
  state: State,
  edition: Edition,
  size: number,
  x: number,
  y: number,
): Mark {
  const text = `${edition.number(tally.some)} of ${edition.number(tally.all)}`;
  const ink = inks[state.count];
  return label('number', text, x, y, { size, serif: true, weight: 500, ink });
}

function drawWide(network: Network, state: State, edition: Edition): Mark[] {
  const tally = tallyOf(network, state);
  const hub = state.count === 'japan';
  const y = hub ? 600 : 581;
  const only = state.count === 'korea' ? 'KOR' : undefined;
  return [
    ...(hub ? [drawJapansShare(countsAt(network.ties, state.day))] : []),
    ...(hub || state.count === 'seats' ? [] : [drawPairs(network, state.day, glyphs.wide, only)]),
    big(tally, state, edition, 44, 14, y),
    ...labelLines('number-of', tally.lines, 14, y + 20),
  ];
}

/** Words beside the large number in the narrow picture, and where they begin, in the states without a glyph. */
function besideIt(state: State): readonly [x: number, lines: string[]] | undefined {
  if (state.count === 'seats') {
    const named = ['1 Quad · 2 Korea · 3 Philippines', '4 exercises · 5 AUKUS Pillar II'];
    return [128, ['have an American seat:', ...named]];
  }
  if (state.count === 'korea') {
    const threads = ['2 Quad leaders · 3 NATO’s IP4', '4 agreements not yet signed'];
    return [116, ['allies linked with Seoul (1)', ...threads]];
  }
  if (state.count === 'pairs') return undefined;
  return [154, ['agreements without the US', 'have Japan on one side']];
}

function drawNarrow(network: Network, state: State, edition: Edition): Mark[] {
  const tally = tallyOf(network, state);
  const beside = besideIt(state);
  const [x, lines] = beside ?? [180, tally.lines];
  const glyph = beside === undefined;
  return [
    ...(glyph ? [drawPairs(network, state.day, glyphs.narrow)] : []),
    big(tally, state, edition, 34, glyph ? 58 : 8, 318),
    ...labelLines('number-of', lines, x, lines.length > 2 ? 295 : 303),
  ];
}

/** The large number, what it counts, and a small drawing of it. */
export const drawTally = (
  network: Network,
  state: State,
  layout: LayoutName,
  edition: Edition,
): Mark[] =>
  layout === 'wide' ? drawWide(network, state, edition) : drawNarrow(network, state, edition);
