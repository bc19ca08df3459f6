import { label } from '../../../marks/label.ts';
import { leader } from '../../../marks/leader.ts';
import { budgetOf, shareOf } from '../../data/years.ts';
import { changeOf } from '../../data/findings.ts';
import { bigNumber } from './big-number.ts';
import type { Annotate } from './note.ts';
import { budgetValues } from './values.ts';

/** Seventy years at one glance, and the cliff at their end. */
export const theBreak: Annotate = (frame, data, edition) => {
  const isWide = frame.layout === 'wide';
  const { x, yen, ratio, yenPanel, calendar } = frame;
  const rise = (from: number, to: number): string =>
    `+${edition.number(changeOf(data, from, to), 0)}%`;
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
        turn - (isWide ? 14 : 10),
        yenPanel.top,
        'end',
        isWide
          ? [
              `in four years; the ten before brought ${rise(2012, 2022)}`,
              `${edition.date(data.turn.date)}: cabinet plans to spend`,
              `${edition.number(data.plan)} trillion yen over fiscal 2023–27`,
            ]
          : [`in four years; ${rise(2012, 2022)} in ten before`],
      ),
      label(
        'v2022',
        edition.number(budgetOf(data, 2022), 2),
        turn - 6,
        yen(budgetOf(data, 2022)) - 7,
        {
          anchor: 'end',
        },
      ),
      ...budgetValues(frame, data, edition, [2026], { anchor: 'end', weight: 600 }),
      ...(isWide
        ? [
            label('ceiling-note', 'ceiling, 1976–86', x(1981.9), ratio(1) - 8, {
              ink: 'gold',
              weight: 600,
              anchor: 'middle',
            }),
          ]
        : []),
      label(
        'sipri-last',
        edition.number(shareOf(data, last), 2),
        frame.ratioPanel.right,
        ratio(shareOf(data, last)) - 8,
        { anchor: 'end', weight: 600 },
      ),
      label(
        'sipri-since',
        isWide
          ? `SIPRI’s ${last} is the highest since 1958 (${edition.number(shareOf(data, 1958), 2)})`
          : 'highest since 1958',
        calendar(1990),
        ratio(1.42) - 6,
        { ink: 'muted', anchor: 'middle' },
      ),
    ],
  };
};
