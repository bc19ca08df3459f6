import { label, labelLines } from '../../../marks/label.ts';
import { leader } from '../../../marks/leader.ts';
import { ratioOf } from '../../data/years.ts';
import { changeOf } from '../../data/findings.ts';
import type { Annotate } from './note.ts';
import { budgetValues } from './values.ts';

/** Fiscal 1994, from when the official ratio is to GDP. */
const GDP_FROM = 1994.25;

/** Three decades in which little moved. */
export const plateau: Annotate = (frame, data, edition) => {
  const isWide = frame.layout === 'wide';
  const { x, ratio, fiscal } = frame;
  const base = Math.round(x(GDP_FROM));
  const words = Math.round(ratio(isWide ? 0.58 : 0.48));
  const peak = ratioOf(data, 2010);
  const decade = (from: number): string => {
    const change = changeOf(data, from, from + 10);
    const text = `${change < 0 ? '−' : '+'}${edition.number(Math.abs(change), 0)}%`;
    return isWide ? `${text} in ten years` : text;
  };
  return {
    below: [
      leader('base-mark', [base, ratio(0.84)], [base, words + 4]),
      leader('peak-2010', [fiscal(2010), ratio(peak)], [fiscal(2010), words - 15]),
      ...(isWide
        ? [leader('derived-2022', [fiscal(2022), ratio(0.9)], [fiscal(2022), words - 15])]
        : []),
    ],
    texts: [
      ...budgetValues(frame, data, edition, isWide ? [1990] : [], { weight: 600, anchor: 'end' }),
      ...budgetValues(frame, data, edition, [2002, 2012, 2022], { weight: 600 }),
      ...[2002, 2012].map((from) =>
        label(`decade-${from}`, decade(from), fiscal(from + 5), frame.yen(5.52), {
          anchor: 'middle',
        }),
      ),
      ...labelLines(
        'peak-note',
        isWide
          ? [`${edition.number(peak, 3)} in fiscal 2010: it was`, 'the forecast of GDP that fell']
          : [`${edition.number(peak, 3)} in 2010`],
        fiscal(2010),
        words,
        { anchor: 'middle', ink: isWide ? 'ink' : 'jp' },
      ),
      label('gnp', isWide ? '← of GNP' : 'GNP', base - 6, words, { ink: 'muted', anchor: 'end' }),
      label('gdp', isWide ? 'of GDP →' : 'GDP', base + 6, words, { ink: 'muted' }),
      ...(isWide
        ? labelLines('derived', ['our own', 'division'], frame.ratioPanel.right, words, {
            ink: 'muted',
            anchor: 'end',
          })
        : []),
    ],
  };
};
