import type { Edition } from '../../../editions/edition.ts';
import type { FigureWords, Telling } from '../../contract.ts';
import { read, type Values } from '../../values/value.ts';
import type { Approval, Poll } from '../data.ts';
import { pollId } from '../data/poll-id.ts';
import { tables } from './en/tables.ts';
import { labels } from './en/labels.ts';
import type { Labels } from '../words.ts';

/** Title, views, caption and tables of the figure. */
function describe(data: Approval, edition: Edition): FigureWords {
  const { polls, before } = data;
  const n = edition.number;
  const list = polls.map(({ month, share }) => `${edition.date(month)} ${n(share)}%`).join(', ');
  const shares = polls.map(({ share }) => share);
  return {
    title: 'Support at home, spring to autumn 2024',
    views: {
      'spring-2024': {
        name: 'Spring 2024',
        takeaway:
          'Support at home: {april-2024} before the visit, {may-2024} after it, {june-2024} in June',
        description: `Dots on stems from zero show the share of people who told NHK that they supported Kishida’s cabinet: ${list}. The low of April is passed in June, before the G7, and again in September. A grey dot at the left gives May 2023 for comparison, ${n(before.share)}%. A gold line marks the visit between the polls of April and May.`,
      },
      'no-election': {
        name: 'No election',
        takeaway: 'No election came in the summer; the one of 27 October was held under Ishiba',
        description: `The same polls, small, above a calendar from March to October 2024. In the summer a crossed-out ring stands for the election that was talked of and did not come; on 27 October a full dot is the election held under Ishiba. Below, Kishida’s time in office ends on 1 October. Ticks on it: on 4 June he says that he thinks only of results, on 14 June the G7 ends, on 14 August he steps aside, on 30 September his term as party leader ends.`,
      },
    },
    caption: `Support for the cabinet in NHK’s monthly polls; the scale begins at zero. Between March and September it stays from ${n(Math.min(...shares))} to ${n(Math.max(...shares))}%. The poll of April began on 5 April, before the visit; that of June was taken on 7 to 9 June, before the G7. March, July and September were read in reposts.`,
    tables: tables(data, edition),
  };
}

const ruleOf = ({ month }: Poll, edition: Edition): string =>
  `Share of those whom NHK asked in ${edition.date(month)} who supported the cabinet.`;

/** The numbers that prose may quote. */
const values = ({ polls }: Approval, edition: Edition): Values =>
  Object.fromEntries(
    polls.map((poll) => [
      pollId(poll),
      read(`${edition.number(poll.share)}%`, ruleOf(poll, edition), poll.id, 'share'),
    ]),
  );

/** All that the figure says in English. */
export const en: Telling<Approval, Labels> = { labels, describe, values };
