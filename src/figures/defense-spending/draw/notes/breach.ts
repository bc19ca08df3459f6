import { label, labelLines } from '../../../marks/label.ts';
import { polyline } from '../../../marks/polyline.ts';
import { ratioOf } from '../../data/years.ts';
import { breachHeight, breachYears } from '../../data/findings.ts';
import { bigNumber } from './big-number.ts';
import type { Annotate } from './note.ts';
import { budgetValues, ratioValues } from './values.ts';

/** The line under a magnifying glass. */
export const breach: Annotate = (frame, data, words) => {
  const isWide = frame.layout === 'wide';
  const { x, ratio, fiscal, ratioPanel } = frame;
  const over = breachYears(data);
  const waived = Math.round(x(data.waiver.time));
  const outline = [1986, ...over, 1990].map(
    (year) => [fiscal(year), ratio(ratioOf(data, year))] as const,
  );
  const told = words.labels.notes.breach;
  const note = told.waived[frame.layout](words.date(data.waiver.date));
  return {
    below: [
      {
        key: 'over',
        tag: 'g',
        attrs: { 'clip-path': '#over-ceiling' },
        children: [
          {
            key: 'over-area',
            tag: 'path',
            attrs: { d: `${polyline(outline)}z`, fill: 'jp-pale' },
          },
        ],
      },
    ],
    texts: [
      ...budgetValues(frame, data, words, over),
      ...labelLines('waiver-note', note, waived - 10, ratio(1) - 10 - (note.length - 1) * 16.25, {
        anchor: 'end',
        ink: 'gold',
        weight: 600,
      }),
      ...ratioValues(frame, data, words, {
        1985: [0, isWide ? 24 : 20, 3],
        1986: [0, isWide ? 24 : 20, 3],
        1987: [isWide ? -16 : -12, isWide ? -8 : -9, 3],
        1988: [0, -12, 3],
        1989: [isWide ? 22 : 22, isWide ? -6 : -6, 3],
        1990: [isWide ? 28 : 24, 4, 3],
      }),
      ...bigNumber(
        'big-ratio',
        frame,
        `+${words.number(breachHeight(data), 3)}`,
        fiscal(isWide ? 1988 : 1988.2),
        ratio(isWide ? 0.9925 : 0.993),
        'middle',
        told.above[frame.layout],
      ),
      ...(isWide
        ? [
            label('magnified', told.magnified, frame.ratioPanel.right, ratioPanel.top - 15, {
              ink: 'muted',
              anchor: 'end',
            }),
          ]
        : []),
    ],
  };
};
