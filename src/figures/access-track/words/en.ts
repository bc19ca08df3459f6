import type { Edition } from '../../../editions/edition.ts';
import { AuthorError } from '../../../data/author-error.ts';
import type { FigureWords, Telling, ViewWords } from '../../contract.ts';
import type { Values } from '../../values/value.ts';
import { AS_OF, type Access, daysBetween, stepOf } from '../data.ts';
import { paidText } from './en/paid.ts';
import { tables } from './en/tables.ts';
import { labels } from './en/labels.ts';
import type { Labels } from '../words.ts';

const days = (data: Access, id: string): number => daysBetween(data.summit, stepOf(data, id).date);

/** What was paid at a step. Throws where the table does not say. */
function paidAt(data: Access, id: string, edition: Edition): string {
  const { paid } = stepOf(data, id);
  if (paid !== undefined) return paidText(paid, edition);
  throw new AuthorError({
    file: 'content/data/access/steps.csv',
    row: id,
    column: 'paid_million',
    found: 'nothing',
    expected: 'what was paid: the words of the figure say it',
  });
}

function viewWords(data: Access, edition: Edition): Record<string, ViewWords> {
  const date = (id: string): string => edition.date(stepOf(data, id).date);
  const since = (id: string): string => edition.number(days(data, id));
  const paid = (id: string): string => paidAt(data, id, edition);
  return {
    signed: {
      name: 'Signed',
      takeaway:
        'The access agreement was signed {days-to-signature} days after the Washington summit',
      description: `A track through time. A dotted line runs from ${date('raa-talks')}, when talks were announced, past a vertical line for the summit of ${edition.date(data.summit)}, to a ring with a dot on ${date('raa-signed')}: the signature in Manila, ${since('raa-signed')} days after the summit. From there the line is solid; on ${date('raa-senate')} the Philippine Senate agreed. Two thinner tracks below show radars sold and radars given.`,
    },
    radars: {
      name: 'Sold and given',
      takeaway:
        'Manila bought the radars that watch the air; Tokyo gave those that watch the coast',
      description: `Two tracks. Above, radars go from Tokyo to Manila and money goes back: a contract of ${date('air-contract')} for four air radars, ${paid('air-contract')}, the first accepted on ${date('air-first')} and a second, mobile one on ${date('air-mobile')}; two more are dashed because their delivery was not verified. Below, radars go from Tokyo to Manila and no money comes back: a grant of ${paid('coast-notes')} on ${date('coast-notes')}, a second of ${paid('osa-second')} on ${date('osa-second')}, and five coastal radars that arrived on ${date('coast-arrived')}.`,
    },
    'in-force': {
      name: 'In force',
      takeaway:
        'In force after {days-to-force} days, and used in the Balikatan exercise the next spring',
      description: `The access agreement's line grows firmer step by step: signed on ${date('raa-signed')}, agreed by the Philippine Senate on ${date('raa-senate')} and by Japan's Diet on ${date('raa-diet')}, in force on ${date('raa-in-force')}, ${since('raa-in-force')} days after the summit. From there it is thick, and a hexagon on ${date('balikatan-2026')} marks the Balikatan exercise, which Japanese combat units joined. Below, an agreement on sharing supplies is signed (${date('acsa-signed')}) and one on sharing secrets is being talked about since ${date('info-agreed')}.`,
    },
  };
}

/** The words of the figure. */
function describe(data: Access, edition: Edition): FigureWords {
  return {
    title: `Japan and the Philippines: access and radars, 2020–${AS_OF.slice(0, 4)}`,
    views: viewWords(data, edition),
    caption: `An open ring is a promise, a ring with a dot a signature, an upright bar a parliament’s consent, a disc entry into force, a hexagon use, a square a delivery; dashed means expected and not verified. A line is dotted while talks go on, thin once signed, thick in force. Grey: Manila pays. Red: Tokyo pays. Entry into force of the supply agreement was not verified. Tracks end in ${edition.date(AS_OF)}, the month of the newest evidence found.`,
    tables: tables(data, edition),
  };
}

/** Numbers for the headlines. */
function values(data: Access, edition: Edition): Values {
  const summit = edition.date(data.summit);
  const since = (id: string, what: string) => ({
    text: edition.number(days(data, id)),
    rule: `Days from the summit in Washington, ${summit}, to the day ${what}.`,
    rows: [id],
    how: { kind: 'days', column: 'date', since: data.summit } as const,
  });
  return {
    'days-to-signature': since('raa-signed', 'on which the access agreement was signed'),
    'days-to-force': since('raa-in-force', 'on which the access agreement entered into force'),
  };
}

/** All that the figure says in English. */
export const en: Telling<Access, Labels> = { labels, describe, values };
