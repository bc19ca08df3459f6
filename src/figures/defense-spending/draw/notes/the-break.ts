import { label } from '../../../marks/label.ts';
import { leader } from '../../../marks/leader.ts';
import { budgetOf, shareOf } from '../../data/years.ts';
import { changeOf } from '../../data/findings.ts';
import { bigNumber } from './big-number.ts';
import type { Annotate } from './note.ts';
import { budgetValues } from './values.ts';

/** Seventy years at one glance, and the cliff at their end. */
export const theBreak: Annotate = (frame, data, words) => {
  const { layout } = frame;
  const isWide = layout === 'wide';
  const told = words.labels.notes.break;
  const { x, yen, ratio, yenPanel, calendar } = frame;
  const rise = (from: number, to: number): string =>
    `+${words.number(changeOf(data, from, to), 0)}%`;
  const turn = Math.round(x(data.turn.time));
  const last = data.ways.sipri.year;
  return {
    below: [
      leader('turn-leader', [turn, yenPanel.top], [turn, yen(budgetOf(data, 2022)) - 4]),
      leader(
        'since-1958',
        [calendar(1958), ratio(shareOf(data, 1958))],
        [calendar(last), ratio(shareOf(data, last))],
      ),
    ],
    texts: [
      ...bigNumber(
        'big-yen',
        frame,
        rise(2022, 2026),
        turn - (isWide ? 14 : 22),
        yenPanel.top,
        'end',
        told.rise[layout](rise(2012, 2022), words.date(data.turn.date), words.number(data.plan)),
      ),
      label(
        'v2022',
        words.number(budgetOf(data, 2022), 2),
        turn - 6,
        yen(budgetOf(data, 2022)) - 7,
        {
          anchor: 'end',
        },
      ),
      ...budgetValues(frame, data, words, [2026], { anchor: 'end', weight: 600 }),
      ...(isWide
        ? [
            label('ceiling-note', told.ceiling, x(1981.9), ratio(1) - 8, {
              ink: 'gold',
              weight: 600,
              anchor: 'middle',
            }),
          ]
        : []),
      label(
        'sipri-last',
        words.number(shareOf(data, last), 2),
        frame.ratioPanel.right,
        ratio(shareOf(data, last)) - 8,
        { anchor: 'end', weight: 600 },
      ),
      label(
        'sipri-since',
        told.highest[layout](last, 1958, words.number(shareOf(data, 1958), 2)),
        calendar(1990),
        ratio(1.42) - 6,
        { ink: 'muted', anchor: 'middle' },
      ),
    ],
  };
};
