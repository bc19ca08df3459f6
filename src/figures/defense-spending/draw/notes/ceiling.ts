import { label } from '../../../marks/label.ts';
import { leader } from '../../../marks/leader.ts';
import { bigNumber } from './big-number.ts';
import { timesOf } from '../../data/findings.ts';
import type { Annotate } from './note.ts';
import { budgetValues, ratioValues } from './values.ts';

/** Ten budgets under a line. */
export const ceilingNotes: Annotate = (frame, data, words) => {
  const isWide = frame.layout === 'wide';
  const { x, ratio, yenPanel } = frame;
  const times = words.number(timesOf(data, 1976, 1986), 1);
  const set = Math.round(x(data.ceiling.time));
  const up = isWide ? 16 : 8;
  const told = words.labels.notes.ceiling;
  return {
    below: [leader('ceiling-leader', [set, ratio(1)], [set, ratio(1) - up])],
    texts: [
      ...budgetValues(frame, data, words, [1970, 1976, 1986], { anchor: 'end' }),
      ...bigNumber(
        'big-yen',
        frame,
        `×${times}`,
        x(1970),
        yenPanel.top,
        'start',
        told.times(1976, 1986),
      ),
      label(
        'ceiling-note',
        told.limit[frame.layout](words.date(data.ceiling.date)),
        set - 4,
        ratio(1) - up - 6,
        {
          ink: 'gold',
          weight: 600,
          ...(isWide ? {} : { anchor: 'middle' }),
        },
      ),
      ...ratioValues(frame, data, words, {
        1970: [0, isWide ? 24 : 19, 2],
        1976: [0, isWide ? 24 : 19, 2],
        1986: [isWide ? -6 : -8, isWide ? 26 : 21, 3],
      }),
    ],
  };
};
