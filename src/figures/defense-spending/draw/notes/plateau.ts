import { label, labelLines } from '../../../marks/label.ts';
import { leader } from '../../../marks/leader.ts';
import { ratioOf } from '../../data/years.ts';
import { changeOf } from '../../data/findings.ts';
import type { Annotate } from './note.ts';
import { budgetValues } from './values.ts';

/** Fiscal 1994, from when the official ratio is to GDP. */
const GDP_FROM = 1994.25;

/** Three decades in which little moved. */
export const plateau: Annotate = (frame, data, words) => {
  const { layout } = frame;
  const isWide = layout === 'wide';
  const told = words.labels.notes.plateau;
  const { x, ratio, fiscal } = frame;
  const base = Math.round(x(GDP_FROM));
  const line = Math.round(ratio(isWide ? 0.58 : 0.48));
  const peak = ratioOf(data, 2010);
  const decade = (from: number): string => {
    const change = changeOf(data, from, from + 10);
    const text = `${change < 0 ? '−' : '+'}${words.number(Math.abs(change), 0)}%`;
    return told.decade[layout](text);
  };
  return {
    below: [
      leader('base-mark', [base, ratio(0.84)], [base, line + 4]),
      leader('peak-2010', [fiscal(2010), ratio(peak)], [fiscal(2010), line - 15]),
      ...(isWide
        ? [leader('derived-2022', [fiscal(2022), ratio(0.9)], [fiscal(2022), line - 15])]
        : []),
    ],
    texts: [
      ...budgetValues(frame, data, words, isWide ? [1990] : [], { weight: 600, anchor: 'end' }),
      ...budgetValues(frame, data, words, [2002, 2012, 2022], { weight: 600 }),
      ...[2002, 2012].map((from) =>
        label(`decade-${from}`, decade(from), fiscal(from + 5), frame.yen(5.52), {
          anchor: 'middle',
        }),
      ),
      ...labelLines('peak-note', told.peak[layout](words.number(peak, 3)), fiscal(2010), line, {
        anchor: 'middle',
        ink: isWide ? 'ink' : 'jp',
      }),
      label('gnp', told.gnp[layout], base - 6, line, { ink: 'muted', anchor: 'end' }),
      label('gdp', told.gdp[layout], base + 6, line, { ink: 'muted' }),
      ...(isWide
        ? labelLines('derived', told.derived, frame.ratioPanel.right, line, {
            ink: 'muted',
            anchor: 'end',
          })
        : []),
    ],
  };
};
