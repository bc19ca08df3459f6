import type { Edition } from '../../../editions/edition.ts';
import type { FigureWords } from '../../contract.ts';
import type { Relay, Term } from '../data.ts';
import { tables } from './en/tables.ts';

const RUNNING = ['kept', 'ongoing', 'partly'];

function stretch({ name, from, until }: Term, edition: Edition): string {
  return `${name} ${until ? `until ${edition.date(until)}` : `from ${edition.date(from)}`}`;
}

/** Title, views, caption and tables of the figure. */
export function describe(data: Relay, edition: Edition): FigureWords {
  const { terms, meetings, threads } = data;
  const of = (office: 'jp' | 'us'): Term[] => terms.filter((term) => term.office === office);
  const list = (office: 'jp' | 'us'): string =>
    of(office)
      .map((term) => stretch(term, edition))
      .join(', ');
  const met = meetings.map(({ date }) => edition.date(date)).join(', ');
  const running = threads.filter(({ status }) => RUNNING.includes(status));
  const stopped = threads.filter(({ status }) => !RUNNING.includes(status));
  const newest = terms
    .filter(({ until }) => until === undefined)
    .map(({ name, seenUntil }) => `${name} in office on ${edition.date(seenUntil)}`)
    .join(', ');
  return {
    title: 'Leaders and promises, 2024–2026',
    views: {
      relay: {
        name: 'The relay',
        takeaway: `Since the summit ${edition.count(of('jp').length)} prime ministers and ${edition.count(of('us').length)} presidents have held its promises`,
        description: `Two bands run through 2024 to 2026. Above, Japan’s prime ministers: ${list('jp')}. Below, presidents of the United States: ${list('us')}. Between them a gold line carries the promises of the summit; rings on it mark the days on which one of the two received the other at home: ${met}. The bands are dashed where our evidence ends.`,
      },
      threads: {
        name: 'What was handed on',
        takeaway: `Of ${edition.number(threads.length)} standing promises, ${edition.count(stopped.length)} stalled or were dropped; ${edition.count(running.length)} were alive when last seen`,
        description: `The two bands lie thin above ${edition.number(threads.length)} lines, each a standing promise of April 2024, running to the date of its newest evidence. Upright lines mark the three handovers. Going on or kept: ${running.map(({ name }) => name).join(', ')}. Stalled or dropped: ${stopped.map(({ name }) => name).join(', ')}.`,
      },
    },
    caption: `Bands and lines are drawn as far as our evidence goes: ${newest}. The day on which Takaichi took office was not checked against a source of its own. Rings are visits; meetings beside larger gatherings are not drawn: 14 June, 11 July, 21 September and 15 November 2024 and 16 June 2025 are those we know of. The standing promises are our choice among the tracker’s topics, those meant to go on; where a line ends we have no newer evidence, which need not mean an end.`,
    tables: tables(data, edition),
  };
}

/** The numbers that prose may quote. */
export const values = ({ terms }: Relay, edition: Edition): Record<string, string> => ({
  leaders: edition.count(terms.length),
  'prime-ministers': edition.count(terms.filter(({ office }) => office === 'jp').length),
  presidents: edition.count(terms.filter(({ office }) => office === 'us').length),
});
