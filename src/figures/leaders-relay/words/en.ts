import type { Edition } from '../../../editions/edition.ts';
import type { FigureWords, Telling } from '../../contract.ts';
import { counted, type Values } from '../../values/value.ts';
import type { Relay, Term, Thread } from '../data.ts';
import { labels } from './en/labels.ts';
import { tables } from './en/tables.ts';
import type { Labels } from '../words.ts';

const RUNNING = ['kept', 'ongoing', 'partly'];
const isRunning = ({ status }: Thread): boolean => RUNNING.includes(status);

const nameOf = ({ id }: Thread): string => labels.threads[id];

function stretch({ name, from, until }: Term, edition: Edition): string {
  return `${name} ${until ? `until ${edition.date(until)}` : `from ${edition.date(from)}`}`;
}

/** Title, views, caption and tables of the figure. */
function describe(data: Relay, edition: Edition): FigureWords {
  const { terms, meetings, threads } = data;
  const of = (office: 'jp' | 'us'): Term[] => terms.filter((term) => term.office === office);
  const list = (office: 'jp' | 'us'): string =>
    of(office)
      .map((term) => stretch(term, edition))
      .join(', ');
  const met = meetings.map(({ date }) => edition.date(date)).join(', ');
  const running = threads.filter(isRunning);
  const stopped = threads.filter((thread) => !isRunning(thread));
  const newest = terms
    .filter(({ until }) => until === undefined)
    .map(({ name, seenUntil }) => `${name} in office on ${edition.date(seenUntil)}`)
    .join(', ');
  return {
    title: 'Leaders and promises, 2024–2026',
    views: {
      relay: {
        name: 'The relay',
        takeaway:
          'Since the summit {prime-ministers} prime ministers and {presidents} presidents have held its promises',
        description: `Two bands run through 2024 to 2026. Above, Japan’s prime ministers: ${list('jp')}. Below, presidents of the United States: ${list('us')}. Between them a gold line carries the promises of the summit; rings on it mark the days on which one of the two received the other at home: ${met}. The bands are dashed where our evidence ends.`,
      },
      threads: {
        name: 'What was handed on',
        takeaway:
          'Of {threads} standing promises, {threads-stopped} stalled or were dropped; {threads-running} were alive when last seen',
        description: `The two bands lie thin above ${edition.number(threads.length)} lines, each a standing promise of April 2024, running to the date of its newest evidence. Upright lines mark the three handovers. Going on or kept: ${running.map(nameOf).join(', ')}. Stalled or dropped: ${stopped.map(nameOf).join(', ')}.`,
      },
    },
    caption: `Bands and lines are drawn as far as our evidence goes: ${newest}. The day on which Takaichi took office was not checked against a source of its own. Rings are visits; meetings beside larger gatherings are not drawn: 14 June, 11 July, 21 September and 15 November 2024 and 16 June 2025 are those we know of. The standing promises are our choice among the tracker’s topics, those meant to go on; where a line ends we have no newer evidence, which need not mean an end.`,
    tables: tables(data, edition),
  };
}

/** Numbers for the headlines. */
function values({ terms, threads }: Relay, edition: Edition): Values {
  const of = (office: Term['office']): Term[] => terms.filter((term) => term.office === office);
  const held = 'from the summit of April 2024 to August 2026, each counted once.';
  const chosen = 'among the standing promises that we chose to follow';
  const { count, number } = edition;
  return {
    'prime-ministers': counted(of('jp'), `Prime ministers of Japan ${held}`, count),
    presidents: counted(of('us'), `Presidents of the United States ${held}`, count),
    threads: counted(threads, 'Standing promises of April 2024 that we chose to follow.', number),
    'threads-stopped': counted(
      threads.filter((thread) => !isRunning(thread)),
      `Stalled or dropped ${chosen}.`,
      count,
    ),
    'threads-running': counted(
      threads.filter(isRunning),
      `Kept, ongoing or kept in part ${chosen}.`,
      count,
    ),
  };
}

/** All that the figure says in English. */
export const en: Telling<Relay, Labels> = { labels, describe, values };
