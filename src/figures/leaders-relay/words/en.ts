import type { Edition } from '../../../editions/edition.ts';
import type { FigureWords } from '../../contract.ts';
import { counted, type Values } from '../../values/value.ts';
import type { Relay, Term, Thread } from '../data.ts';
import { labels } from './en/labels.ts';

const RUNNING = ['kept', 'ongoing', 'partly'];
const isRunning = ({ status }: Thread): boolean => RUNNING.includes(status);

const nameOf = ({ id }: Thread): string => labels.threads[id];

function stretch({ name, from, until }: Term, edition: Edition): string {
  return `${name} ${until ? `until ${edition.date(until)}` : `from ${edition.date(from)}`}`;
}

/** Title, views, caption and tables of the figure. */
export function describe({ terms, meetings, threads }: Relay, edition: Edition): FigureWords {
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
    tables: [
      {
        caption: 'In office since the summit of April 2024',
        from: 'people/terms',
        brief: ['name', 'from', 'until'],
        columns: [
          { key: 'name', label: 'Leader' },
          { key: 'office', label: 'Office' },
          { key: 'from', label: 'From (or the summit)' },
          { key: 'until', label: 'Until' },
          { key: 'how', label: 'Note' },
        ],
        rows: terms.map(({ id, name, office, from, until, seenUntil, how }) => ({
          id,
          cells: {
            name,
            office: office === 'jp' ? 'Prime minister of Japan' : 'President of the United States',
            from: edition.date(from),
            until: until ? edition.date(until) : `in office on ${edition.date(seenUntil)}`,
            how,
          },
        })),
      },
      {
        caption: 'Visits of one leader to the other',
        columns: [
          { key: 'title', label: 'Meeting' },
          { key: 'date', label: 'Date' },
        ],
        rows: meetings.map(({ id, title, date }) => ({
          id,
          cells: { title, date: edition.date(date) },
        })),
      },
      {
        caption: 'Standing promises',
        from: 'ledger/outcomes',
        brief: ['name', 'status', 'asOf'],
        columns: [
          { key: 'name', label: 'Promise' },
          { key: 'status', label: 'Status' },
          { key: 'asOf', label: 'As of' },
          { key: 'happened', label: 'What happened' },
        ],
        rows: threads.map((thread) => ({
          id: thread.id,
          cells: {
            name: nameOf(thread),
            status: thread.status,
            asOf: edition.date(thread.asOf),
            happened: thread.happened,
          },
        })),
      },
    ],
  };
}

/** Numbers for the headlines. */
export function values({ terms, threads }: Relay, edition: Edition): Values {
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
