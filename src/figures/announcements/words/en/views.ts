import type { Edition } from '../../../../editions/edition.ts';
import type { ViewWords } from '../../../contract.ts';
import type { Announcements } from '../../data.ts';
import { CASES } from '../../data/judge-cases.ts';
import { cases as told } from './labels/cases.ts';
import { themesOf } from '../../data/items.ts';
import { STATUSES } from '../../data/topics.ts';
import { judgedTopic } from '../../judging.ts';
import { STOPPED, UNFINISHED } from '../../view.ts';
import { topicsWith, worded } from './values.ts';

function list(data: Announcements, edition: Edition): Record<string, ViewWords> {
  const n = edition.number;
  const { counts } = data;
  const themed = themesOf(data);
  const themes = themed.map(({ name, items }) => `${name} ${n(items.length)}`).join(', ');
  const total = n(data.items.length);
  const signed = n(worded(data, 'signed or completed'));
  const order = `signed or completed ${signed}, launched or announced ${n(worded(data, 'launched or announced'))}, firm commitment ${n(worded(data, 'firm commitment'))}, plan or intention ${n(worded(data, 'plan or intention'))}, welcome or reaffirm ${n(worded(data, 'welcome or reaffirm'))}, explore or consider ${n(worded(data, 'explore or consider'))}`;
  return {
    'how-many': {
      name: 'How many?',
      takeaway:
        'The list that went round as seventy has {headings} sub-headings and {deals} company deals',
      description: `Four counts stand over a skyline of ${total} small tiles: over ${n(counts.official.value)}, from a US official; ${n(counts.magazine.value)}, from a web magazine; and our own ${n(counts.headings.value)} sub-headings and ${n(counts.deals.value)} company deals. Each column is a sub-heading of the fact sheet, each tile an item under it. Most columns are one or two tiles high. One is a tower: the company deals, all under a single heading. A last column holds the items that stand under no heading.`,
    },
    'by-theme': {
      name: 'By theme',
      takeaway:
        'Defence and security is the largest of seven themes, with {theme-defence} of {items} items',
      description: `The ${total} tiles in seven bands, one a theme, longest first: ${themes}. The largest band is black, the others grey.`,
    },
    'by-wording': {
      name: 'By wording',
      takeaway:
        'Only {wording-signed} of the {items} items say that something was signed or completed',
      description: `The same tiles by how firmly they are written, from the firmest words to the softest: ${order}. Tiles are black where something was signed, grey where it was launched or promised, pale where it is planned, and hollow where it is welcomed or explored. Apart and striped: ${n(worded(data, 'private-sector announcement'))} announcements by companies.`,
    },
  };
}

function tracker(data: Announcements, edition: Edition): Record<string, ViewWords> {
  const n = edition.number;
  const statuses = STATUSES.map((status) => `${status} ${n(topicsWith(data, status))}`).join(', ');
  return {
    'tracker-all': {
      name: 'Tracker: all',
      takeaway:
        'We followed {topics} topics; {tiles-unchecked} of the {items} items are not checked',
      description: `The tiles by theme again, now marked by what became of them, with the marked ones first in each band. Topics by status: ${statuses}. A tick is kept, an arrow ongoing, a half-filled tile partly, stripes stalled, a cross dropped, a question mark unknown; a hollow tile was not checked. Below stand the ${edition.count(data.trilateral.length)} items of the trilateral statement, and round marks for topics without a tile of their own.`,
    },
    'tracker-kept': {
      name: 'Tracker: kept',
      takeaway: `Kept: a forum, a battery plant, Global Entry, a cable for Tuvalu`,
      description: `Only the tiles of the ${n(topicsWith(data, 'kept'))} topics marked kept are black, with a tick; names stand beside them. Defence has the most, space and climate have none. ${edition.count(data.topics.filter(({ status, items }) => status === 'kept' && items.length === 0).length)} of the kept topics have no tile: Japan’s joint command, its export rules and its spending target, plans of its own that the joint statement welcomes or names, and the access agreement with Manila.`,
    },
    'tracker-ongoing': {
      name: 'Tracker: unfinished',
      takeaway: '{status-ongoing} topics are still under way, and {status-partly} are kept in part',
      description: `Lit are the ${n(topicsWith(data, ...UNFINISHED))} topics that are not finished: ${n(topicsWith(data, 'ongoing'))} ongoing, with an arrow, and ${n(topicsWith(data, 'partly'))} kept in part, half filled. Names stand beside them. Defence has the most, the American headquarters and missiles among them; in climate, fusion and small reactors go on.`,
    },
    'tracker-stalled': {
      name: 'Tracker: stopped',
      takeaway:
        'Of {stopped} topics that stalled or were dropped, {stopped-climate} concern climate',
      description: `Lit are the ${n(topicsWith(data, ...STOPPED))} topics that came to a stop: ${n(topicsWith(data, 'stalled'))} stalled, striped, and ${n(topicsWith(data, 'dropped'))} dropped, with a cross. A ring marks their tiles in the climate band: the dialogue on climate policy, floating wind and the 2035 targets. The others are a chip research link, a Texas railway and the Quad’s summits.`,
    },
    'tracker-unknown': {
      name: 'Tracker: unknown',
      takeaway: 'On {status-unknown} topics we searched and could not tell',
      description: `Three tiles with a question mark have stepped out of the grid: work with AUKUS, where no project was found; repairs of up to 90 days in foreign yards, where no law was found; and an agreement for launching US rockets from Japan, where no signing was found. Pale tiles have another status; hollow ones were not checked.`,
    },
  };
}

function judging(data: Announcements): Record<string, ViewWords> {
  const cases = CASES.map(({ item }) => told[item])
    .map(({ name, promised, happened }) => `${name}: promised, ${promised}; since, ${happened}.`)
    .join(' ');
  const verdicts = CASES.map(
    ({ item, topic }) => `${told[item].name}: ${judgedTopic(data, topic).status}`,
  );
  return {
    judge: {
      name: 'You judge',
      takeaway: 'Late, short or silent: was it kept? You judge',
      description: `Three tiles, large and blank, with what was promised and what happened. ${cases} Below are the six answers: ${STATUSES.join(', ')}. Our own stand in the data table.`,
    },
    'judge-answer': {
      name: 'Our verdict',
      takeaway: 'Late and short still count as kept; silence does not',
      description: `The same three tiles with our verdicts. ${verdicts.join('; ')}. ${CASES.map(({ item }) => `${told[item].name}: ${told[item].because}`).join('; ')}.`,
    },
  };
}

/** The words of each state; every number is counted from the data. */
export function viewWords(data: Announcements, edition: Edition): Record<string, ViewWords> {
  return { ...list(data, edition), ...tracker(data, edition), ...judging(data) };
}
