import type { Edition } from '../../../editions/edition.ts';
import type { Ink, Mark } from '../../../scene/mark.ts';
import type { LayoutName } from '../../contract.ts';
import { label, labelLines } from '../../marks/label.ts';
import { countsAt } from '../counts.ts';
import type { Network } from '../data.ts';
import { drawPairs, type Glyph } from './pairs.ts';
import { drawPartnerBars } from './partner-bars.ts';
import { type State, views } from '../states.ts';
import { type Tally, tallyOf } from '../tally.ts';

const glyphs: Readonly<Record<LayoutName, Glyph>> = {
  wide: { x: 116, y: 490, r: 40, hex: 5, named: true },
  narrow: { x: 30, y: 306, r: 18, hex: 4, named: false },
};

const inks: Partial<Record<State, Ink>> = { 'second-hub': 'jp', 'apr-2024': 'gold' };

function big(
  tally: Tally,
  state: State,
  edition: Edition,
  size: number,
  x: number,
  y: number,
): Mark {
  const text = `${edition.number(tally.some)} of ${edition.number(tally.all)}`;
  const ink = inks[state] ?? 'ink';
  return label('number', text, x, y, { size, serif: true, weight: 500, ink });
}

function drawWide(network: Network, state: State, edition: Edition): Mark[] {
  const tally = tallyOf(network, state);
  const counts = countsAt(network.ties, views[state].day);
  const hub = state === 'second-hub';
  const y = hub ? 600 : 581;
  const only = state === 'loose-threads' ? 'KOR' : undefined;
  const ties = counts.withoutUs === 1 ? 'tie' : 'ties';
  const rest = `${edition.number(counts.withoutUs)} signed ${ties} without the US, ${edition.number(counts.withUs)} with`;
  return [
    ...(hub ? [drawPartnerBars(network)] : []),
    ...(hub || state === 'apr-2024' ? [] : [drawPairs(network, state, glyphs.wide, only)]),
    big(tally, state, edition, 44, 14, y),
    ...labelLines('number-of', tally.lines, 14, y + 20),
    ...(hub ? [] : [label('number-rest', rest, 14, y + 54, { ink: 'muted' })]),
  ];
}

/** What the numbers in the narrow picture stand for, beside the large one. */
const legends: Partial<Record<State, readonly string[]>> = {
  'apr-2024': [
    'have an American seat:',
    '1 Quad · 2 Korea · 3 Philippines',
    '4 exercises · 5 AUKUS Pillar II',
  ],
  'loose-threads': [
    'allies linked with Seoul (1)',
    '2 Quad leaders · 3 NATO’s IP4',
    '4 agreements not yet signed',
  ],
};

function drawNarrow(network: Network, state: State, edition: Edition): Mark[] {
  const tally = tallyOf(network, state);
  const legend = legends[state];
  if (legend) {
    return [
      big(tally, state, edition, 34, 8, 318),
      ...labelLines('number-of', legend, state === 'apr-2024' ? 128 : 116, 295),
    ];
  }
  return [
    drawPairs(network, state, glyphs.narrow),
    big(tally, state, edition, 34, 58, 318),
    ...labelLines('number-of', tally.lines, tally.all > 15 ? 196 : 180, 303),
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
