import type { Edition } from '../../../editions/edition.ts';
import type { FigureWords, Telling, ViewWords } from '../../contract.ts';
import { read, type Values } from '../../values/value.ts';
import type { Chains } from '../data.ts';
import { missiles } from './en/labels/missiles.ts';
import { tables } from './en/tables.ts';
import { labels } from './en/labels.ts';
import type { Labels } from '../words.ts';

function viewWords(
  { projects: lanes, quantities, dates }: Chains,
  edition: Edition,
): Record<string, ViewWords> {
  const n = edition.number;
  const { staff, backlogDays, overhaulMillions, daysAsked, daysKept } = quantities;
  const projects = lanes
    .map(({ topic, status }) => {
      const { name, brief } = missiles.projects[topic];
      return `${name}: ${status}, ${brief}`;
    })
    .join('. ');
  return {
    'two-chains': {
      name: 'Two chains',
      takeaway: 'In April 2024 two chains of command hung side by side, one of them from Hawaii',
      description:
        'Two chains drawn like railway lines. On the left, in Japan’s colour, a line from the prime minister in Tokyo splits at once into three: ground, maritime and air forces, with no single command between. On the right, in America’s colour, a line runs from the president in Washington to Indo-Pacific Command in Hawaii and on to the US forces in Japan. The headquarters of U.S. Forces Japan in Tokyo is a hollow ring off the line: it directed no operations.',
    },
    'two-headquarters': {
      name: 'Two headquarters',
      takeaway: 'Tokyo has built its headquarters; Washington’s has staff for a first phase',
      description: `The same lines later. Japan’s three now run through one new point, the Joint Operations Command, opened on ${edition.date(dates.headquarters)} with about ${n(staff)} staff. The ring of U.S. Forces Japan is half filled: announced as a joint force headquarters on 28 July 2024, its first phase was staffed by 29 October 2025. Dotted lines from Hawaii and to the forces are the later phases, without a date as of ${edition.date(dates.laterPhases)}. A thin line between the two headquarters is a small liaison team. The line from Hawaii to the forces is still there.`,
    },
    dicas: {
      name: 'DICAS',
      takeaway:
        'A forum of two ministries with four working groups, one of them on time to the month',
      description: `Lines from the Pentagon and from Japan’s Ministry of Defense meet in one point, DICAS, which first met on 9–10 June 2024. From it four lines lead to working groups. Filled: missile production, with two missiles named in ${edition.date(dates.missilesNamed)}, and ship repair, which met on ${edition.date(dates.shipRepairMet)}. Hollow, without a dated result in our data: aircraft repair and supply chains.`,
    },
    missiles: {
      name: 'Missiles',
      takeaway: 'Four missile projects: one kept, one partly, two on their way',
      description: `Four tracks through the years 2024 to 2026, each with dots for dated steps and a tile for its status. ${projects}. A hollow dot is a step that was still ahead when last seen.`,
    },
    ships: {
      name: 'Ships',
      takeaway:
        'Ships based in Japan are serviced there; for one from home, an overhaul shows that it can be done',
      description: `Two shores. In Japan, ships based there have long been serviced at Yokosuka and Sasebo. A dotted line across the ocean stands for ships whose home port is in the US or Guam; at its end, Yokohama, one overhaul worth $${n(overhaulMillions)} million was done on ${edition.date(dates.overhaulDone)}, marked partly. On the American shore, maintenance backlogs of up to ${n(backlogDays)} days. Below, two bars: ${n(daysAsked)} days of repair abroad were asked for, and a House draft of 2024 kept ${n(daysKept)}.`,
    },
    days: {
      name: 'Days',
      takeaway:
        'Of {days-asked} days asked for, a House draft left {days-kept}; the queue was up to {backlog-days}',
      description: `Three counts of days on one scale that begins at zero. A short bar is the ${n(daysKept)} days of repair abroad that a House draft of 2024 kept; a hollow one, more than four times as long, the ${n(daysAsked)} that the Pentagon wanted. The third, maintenance backlogs of up to ${n(backlogDays)} days, runs past the edge and goes on in row after row until it fills the picture. They share a unit and nothing else: the backlog is a delay, the others are limits for one repair.`,
    },
  };
}

/** Title, views, caption and table of the figure. */
function describe(data: Chains, edition: Edition): FigureWords {
  return {
    title: 'The forge: command, missiles, ships',
    views: viewWords(data, edition),
    caption:
      'Diagrams, not maps; distances mean nothing. Dotted lines and hollow marks are what was planned, or only named, when last seen. Statuses are those of our tracker and judge the narrow promise. The House draft of 2024 is the last word found on repairs abroad. Newest evidence: August 2026.',
    tables: tables(data, edition),
  };
}

/** The numbers that prose may quote, each as a row of the ledger tells it. */
function values({ quantities }: Chains, edition: Edition): Values {
  const { staff, increase, backlogDays, overhaulMillions, daysAsked, daysKept } = quantities;
  const n = edition.number;
  return {
    'jjoc-staff': read(
      `about ${n(staff)}`,
      'Staff with which the Joint Operations Command opened in March 2025, as reported.',
      'O01',
      'found',
    ),
    'sm3-increase': read(
      `${edition.count(increase)}fold`,
      'How far Japan’s output of SM-3 IIA interceptors was to rise, by a White House fact sheet of March 2026.',
      'O07',
      'found',
    ),
    'backlog-days': read(
      n(backlogDays),
      'The longest delay in American naval maintenance that Emanuel spoke of in January 2024, in days.',
      'C049',
      'found',
    ),
    'overhaul-cost': read(
      `$${n(overhaulMillions)} million`,
      'What the overhaul of the USS Miguel Keith at Yokohama cost, as reported in 2025.',
      'O05',
      'found',
    ),
    'days-asked': read(
      n(daysAsked),
      'The longest repair in a foreign yard that the Pentagon wanted Congress to allow, in days.',
      'O06',
      'what',
    ),
    'days-kept': read(
      n(daysKept),
      'The longest repair in a foreign yard under the House committee draft of 2024, in days.',
      'O06',
      'found',
    ),
  };
}

/** All that the figure says in English. */
export const en: Telling<Chains, Labels> = { labels, describe, values };
