import type { Mark } from '../../../../scene/mark.ts';
import { label, labelLines } from '../../../marks/label.ts';
import { budgetOf, ratioOf, shareOf } from '../../data/years.ts';
import type { Frame } from '../../layout.ts';
import { timesOf } from '../../data/findings.ts';
import type { Annotate } from './note.ts';
import { bigNumber } from './big-number.ts';
import { budgetValues, ratioValues } from './values.ts';

/** The runs of years that the published tables skip. */
const GAPS = [
  [1956, 1959],
  [1961, 1964],
  [1966, 1969],
] as const;

const gapMarks = ({ x, yenPanel }: Frame): Mark[] =>
  GAPS.map(([from, to]) => ({
    key: `gap-${from}`,
    tag: 'path',
    attrs: {
      d: `M${Math.round(x(from + 0.45))} ${yenPanel.bottom - 5}H${Math.round(x(to + 1.05))}`,
      stroke: 'line',
      'stroke-width': 1.5,
      'stroke-dasharray': '1.5 4',
    },
  }));

/** Yen up, share down: two large numbers where the two shapes leave room. */
export const shrinkingStart: Annotate = (frame, data, words) => {
  const isWide = frame.layout === 'wide';
  const told = words.labels.notes.fall;
  const { x, yen, ratio, yenPanel, ratioPanel, fiscal } = frame;
  const times = words.number(timesOf(data, 1955, 1970), 1);
  const fall = [1955, 1970].map((year) => words.number(ratioOf(data, year), 2)).join(' → ');
  return {
    below: gapMarks(frame),
    texts: [
      ...budgetValues(frame, data, words, [1955, 1960, 1965]),
      ...budgetValues(frame, data, words, [1970, 1975], { anchor: 'end' }),
      ...bigNumber(
        'big-yen',
        frame,
        `×${times}`,
        x(1952),
        yenPanel.top,
        'start',
        told.times(1955, 1970),
      ),
      ...bigNumber(
        'big-ratio',
        frame,
        `${fall}%`,
        ratioPanel.right,
        ratioPanel.top,
        'end',
        told.fell[frame.layout](1955, 1970),
      ),
      ...labelLines(
        'gap-note',
        told.gaps[frame.layout],
        fiscal(isWide ? 1961.9 : 1959),
        isWide ? yen(0.44) - 16 : yen(budgetOf(data, 1960)) - 25,
        { ink: 'muted', anchor: 'middle' },
      ),
      ...ratioValues(frame, data, words, {
        1955: [0, isWide ? 22 : 19, 2],
        1960: [isWide ? 4 : 8, -9, 2],
        1965: [0, -9, 2],
        1970: [0, isWide ? 22 : 19, 2],
      }),
      label(
        'sipri-first',
        words.number(shareOf(data, 1952), 2),
        frame.calendar(1952) - 2,
        ratio(shareOf(data, 1952)) + (isWide ? 22 : 18),
        { ink: 'muted' },
      ),
    ],
  };
};
