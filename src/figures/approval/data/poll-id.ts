import type { Poll } from '../data.ts';

const MONTHS =
  'january february march april may june july august september october november december'.split(
    ' ',
  );

/** `april-2024`: the id by which prose of any language quotes the poll of a month. */
export const pollId = ({ month }: Pick<Poll, 'month'>): string =>
  `${MONTHS[Number(month.slice(5)) - 1] ?? month}-${month.slice(0, 4)}`;
