import type { Edition } from '../../../../editions/edition.ts';
import { counted, type Value, type Values } from '../../../values/value.ts';
import { agreementsAt, ownAt, possiblePairs, smallGroups } from '../../data/counts.ts';
import { groupingOf, type Network } from '../../data.ts';
import { involves } from '../../data/ties.ts';
import { frameworks } from '../../layout/knots.ts';
import { days, evidenceFrom, named, newest, summit, type ViewId, views } from '../../view.ts';

/** Views for which prose or headline counts the pairs of the six allies. */
const PAIRS: readonly ViewId[] = views.slice(0, 6).map(({ id }) => id);
const HERE = 'in this data set';

function by(day: string, edition: Edition): string {
  if (day.endsWith('-12-31')) return `signed by the end of ${day.slice(0, 4)}`;
  return `signed by ${edition.date(day === newest ? day.slice(0, 7) : day)}`;
}

/** "8 of 15" on the day of a view. */
function pairsOf({ ties }: Network, view: ViewId, edition: Edition): Value {
  const between = agreementsAt(ties, days[view]).filter(({ dyad }) => possiblePairs.includes(dyad));
  const linked = new Set(between.map(({ dyad }) => dyad));
  return {
    text: `${linked.size} of ${possiblePairs.length}`,
    rule: `Of the ${possiblePairs.length} pairs that the six allies could form, those with an agreement of their own ${by(days[view], edition)}, replaced ones too; ${HERE}.`,
    rows: between.map(({ id }) => id),
    how: { kind: 'count', by: 'parties', of: possiblePairs.length },
  };
}

/** Japan's partners in sharing supplies on a day. */
function suppliersOf({ ties }: Network, day: string, edition: Edition): Value {
  const own = ownAt(
    ties.filter(({ kind }) => kind === 'ACSA'),
    'JPN',
    day,
  );
  return {
    text: edition.number(new Set(own.map(({ dyad }) => dyad)).size),
    rule: `Countries with which Japan had a cross-servicing agreement ${by(day, edition)}, the United States among them; ${HERE}.`,
    rows: own.map(({ id }) => id),
    how: { kind: 'count', by: 'parties' },
  };
}

/** The numbers that prose and headlines quote. */
export function values(network: Network, edition: Edition): Values {
  const { ties, groupings } = network;
  const { count, number } = edition;
  const without = (view: ViewId) => agreementsAt(ties, days[view]);
  const agreements = (view: ViewId): string =>
    `Agreements without the United States ${by(days[view], edition)}, grants and sales left out, replaced ones too; ${HERE}.`;
  const small = smallGroups(groupings, evidenceFrom);
  const shown = `with a meeting or activity since ${edition.date(evidenceFrom.slice(0, 7))}`;
  return {
    'without-us-1954': counted(without('1954'), agreements('1954'), count),
    'without-us-2026': counted(without('2026'), agreements('2026'), count),
    'with-japan-2026': counted(
      without('2026').filter((tie) => involves(tie, 'JPN')),
      `Japan’s among the agreements without the United States; Japan’s main kinds are meant to be complete, the others are a sample.`,
      number,
    ),
    'acsa-2024': suppliersOf(network, summit, edition),
    'acsa-2026': suppliersOf(network, newest, edition),
    frameworks: counted(
      named.map((joint) => groupingOf(network, frameworks[joint].row)),
      `Groups of three or more that the documents of April 2024 name; ${HERE}.`,
      count,
    ),
    'minilaterals-2026': counted(small.all, `Small groups ever started; ${HERE}.`, number),
    'minilaterals-shown': counted(small.shown, `Small groups ${shown}; ${HERE}.`, count),
    'minilaterals-shown-with-us': counted(
      small.withUs,
      `Small groups ${shown} and with an American seat; ${HERE}.`,
      count,
    ),
    ...Object.fromEntries(PAIRS.map((id) => [`pairs-${id}`, pairsOf(network, id, edition)])),
  };
}
