import type { Ink, Mark } from '../../../scene/mark.ts';
import type { LayoutName } from '../../contract.ts';
import { label, labelLines } from '../../marks/label.ts';
import { countsAt } from '../data/counts.ts';
import type { Network } from '../data.ts';
import { drawTokenKey } from './token-key.ts';
import { drawPairs, type Glyph } from './pairs.ts';
import { drawJapansShare } from './japans-share.ts';
import type { State } from '../view.ts';
import { type Tally, tallyOf } from './counted.ts';
import type { Words } from '../words.ts';

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

function big(tally: Tally, state: State, words: Words, size: number, x: number, y: number): Mark {
  const text = words.labels.some(words.number(tally.some), words.number(tally.all));
  const ink = inks[state.count];
  return label('number', text, x, y, { size, serif: true, weight: 500, ink });
}

function drawWide(network: Network, state: State, words: Words): Mark[] {
  const tally = tallyOf(network, state);
  const hub = state.count === 'japan';
  const y = hub ? 600 : 581;
  const only = state.count === 'korea' ? 'KOR' : undefined;
  return [
    ...(hub ? [drawJapansShare(countsAt(network.ties, state.day), words)] : []),
    ...(hub || state.count === 'seats'
      ? []
      : [drawPairs(network, state.day, glyphs.wide, words, only)]),
    big(tally, state, words, 44, 14, y),
    ...labelLines('number-of', words.labels.count.wide[state.count], 14, y + 20),
  ];
}

/** Where the words beside the large number begin in the narrow picture, px. */
const BESIDE: Readonly<Record<State['count'], number>> = {
  pairs: 180,
  seats: 128,
  japan: 154,
  korea: 116,
};

function drawNarrow(network: Network, state: State, words: Words): Mark[] {
  const tally = tallyOf(network, state);
  const lines = words.labels.count.narrow[state.count];
  const told = words.labels.tokens[state.count] ?? [];
  const glyph = state.count === 'pairs';
  const x = BESIDE[state.count];
  const top = lines.length + told.length > 2 ? 292 : 303;
  return [
    ...(glyph ? [drawPairs(network, state.day, glyphs.narrow, words)] : []),
    big(tally, state, words, 34, glyph ? 58 : 8, 318),
    ...labelLines('number-of', lines, x, top),
    ...drawTokenKey(told, state.loose, x, top + lines.length * 17),
  ];
}

/** The large number, what it counts, and a small drawing of it. */
export const drawTally = (
  network: Network,
  state: State,
  layout: LayoutName,
  words: Words,
): Mark[] =>
  layout === 'wide' ? drawWide(network, state, words) : drawNarrow(network, state, words);
