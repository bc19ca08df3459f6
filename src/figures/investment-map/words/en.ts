import type { Edition } from '../../../editions/edition.ts';
import type { FigureWords, Telling } from '../../contract.ts';
import { read, type Value, type Values } from '../../values/value.ts';
import { billionOf, namedStates, type DealId, type ProjectMap } from '../data.ts';
import type { Site } from '../data/projects.ts';
import { tablesOf } from './en/tables.ts';
import { usState } from '../../marks/words/en/us-state.ts';
import { labels } from './en/labels.ts';
import type { Labels } from '../words.ts';

const CAPTION =
  'Amounts are what companies announced, in dollars of the day; they are not investment statistics and are not added up. One record a project: stages are inside their total. The fact sheet of 10 April 2024 calls its list new and recent deals and says it is partial. Its amount for Toyota is the newest stage; the map of amounts shows all stages. Yaskawa’s circle there is its announcement of 2025, later and narrower than the fact sheet’s item. Public finance, pledges and expressions of interest of 2025 and 2026 are listed apart below the table. Positions are approximate city points; a broken outline means that only the state is known. What became of a project is given as of the newest report read, so a hollow circle means that no later news was read, nothing more. Alaska and Hawaii, without projects in the list, are left out.';

/** The largest sites by amount, as words. */
function largest(sites: readonly Site[], takeover: boolean, edition: Edition): string {
  const top = sites
    .flatMap((site) =>
      site.amount === undefined || site.takeover !== takeover
        ? []
        : [{ ...site, amount: site.amount }],
    )
    .sort((a, b) => b.amount - a.amount)
    .slice(0, 3);
  return edition.list(
    top.map(
      ({ company, state, amount }) =>
        `${company} in ${usState(state)} (${edition.number(amount, 1)})`,
    ),
  );
}

/** All words of the figure. */
function describe(data: ProjectMap, edition: Edition): FigureWords {
  const states = namedStates(data.named).map(usState);
  const amount = (id: DealId): string => edition.number(billionOf(data, id));
  return {
    title: 'Where Japanese companies said they would build or buy',
    caption: CAPTION,
    tables: tablesOf(data, edition),
    views: {
      'visit-week': {
        name: 'The week of the visit',
        takeaway:
          'The fact sheet put Japanese projects into {states-named} states; Kishida saw two, both in North Carolina',
        description: `A map of the United States with ${edition.count(states.length)} states filled: ${edition.list(states)}. A dotted line runs from Washington, 9 to 11 April 2024, to North Carolina, 12 April, where Toyota’s battery site at Liberty and Honda’s aircraft works at Greensboro are marked. The other marks are Daiichi Sankyo in New Albany, Ohio, UBE in Waggaman, Louisiana, Fujifilm in Madison, Wisconsin, and Thousand Oaks, California, Yaskawa in Wisconsin and Ohio, and port cranes in California. Hollow marks have no amount of their own. A note gives the deals that go to Japan.`,
      },
      'by-amount': {
        name: 'By amount',
        takeaway: `By money, the fact sheet’s largest deal goes to Japan, its largest factory to North Carolina`,
        description: `The same map with every announced project and purchase that has a place, as circles whose area is the amount in billion dollars. Factories and expansions: ${largest(data.all, false, edition)} lead. Takeovers and stakes, hatched: ${largest(data.all, true, edition)} lead. Solid circles are in the fact sheet. Below stand its deals for Japan: Amazon ${amount('K019')}, Microsoft ${amount('K021')}, Google ${amount('K022')}; and programmes without a single place.`,
      },
      'what-became': {
        name: 'What became of them',
        takeaway:
          'Toyota’s plant opened, Honda’s electric cars were cancelled; of many, no later news was read',
        description: `The same places with a sign for what became of each. A full circle is open or bought: Toyota in North Carolina, Panasonic in Kansas, U.S. Steel. Half full is being built: Daiichi Sankyo in Ohio, Kikkoman in Wisconsin. A bar is a changed plan and a cross a cancelled one, both Honda’s in Ohio. A hollow circle has no later news that was read. A ring marks what the fact sheet named.`,
      },
    },
  };
}

/** Numbers for the prose, as in running text. */
function values(data: ProjectMap, edition: Edition): Values {
  const dollars = (billion: number): string => `$${edition.number(billion)} billion`;
  const deal = (id: DealId, about = ''): Value =>
    read(
      `${about}${dollars(billionOf(data, id))}`,
      'The amount that the fact sheet of 10 April 2024 gives for this deal.',
      id,
      'amount',
      1000,
    );
  return {
    'toyota-total': read(
      dollars(data.toyotaTotal),
      'All stages of Toyota’s battery plant at Liberty that were announced, in dollars of the day.',
      'P001',
      'amount',
      1000,
    ),
    'toyota-new': deal('K020'),
    'states-named': {
      text: edition.count(namedStates(data.named).length),
      rule: 'American states in which the fact sheet of 10 April 2024 places Japanese projects.',
      rows: [...new Set(data.named.map(({ project }) => project))],
      how: { kind: 'stated', why: 'two of the projects stand in two states each, in one row' },
    },
    'aws-japan': deal('K019', 'about '),
  };
}

/** All that the figure says in English. */
export const en: Telling<ProjectMap, Labels> = { labels, describe, values };
