import type { Edition } from '../../../../editions/edition.ts';
import type { ViewWords } from '../../../contract.ts';
import type { Defence } from '../../data.ts';
import { budgetOf, ratioOf, shareOf } from '../../data/years.ts';
import { changeOf, timesOf } from '../../data/findings.ts';
import { axesOf } from '../../layout/axes.ts';

/** Name, finding and description of every state. */
export function states(data: Defence, edition: Edition): Record<string, ViewWords> {
  const yen = (year: number): string => edition.number(budgetOf(data, year), 2);
  const ratio = (year: number, digits: number): string =>
    edition.number(ratioOf(data, year), digits);
  const share = (year: number): string => edition.number(shareOf(data, year), 2);
  const { framework, initial, sipri } = data.ways;
  const [low, high] = axesOf('breach', 'wide').ratio.map((value) => edition.number(value));
  const before = edition.number(changeOf(data, 2012, 2022), 0);
  const cut = edition.number(-changeOf(data, 2002, 2012), 0);
  const list = data.peers.map((peer) => `${peer.country} ${edition.number(peer.share, 2)}`);
  const [april, june, january] = data.asks.map((ask) => edition.number(ask.percent));
  return {
    'shrinking-start': {
      name: '1955–75',
      takeaway: 'The budget grew fourfold while its share of the economy more than halved',
      description: `Columns above, a line below, both from 1952 to 1975. The budget rises from ${yen(1955)} trillion yen in fiscal 1955 to ${yen(1970)} in fiscal 1970, ${edition.number(timesOf(data, 1955, 1970), 1)} times as much; the years between 1955, 1960, 1965 and 1970 have no column, because the published tables skip them. Below, the official ratio falls from ${ratio(1955, 2)}% of GNP to ${ratio(1970, 2)}%. SIPRI’s line, which has every year, falls the same way, from ${share(1952)}% in 1952.`,
    },
    ceiling: {
      name: 'The ceiling, 1976',
      takeaway: 'From 1976 a ceiling of {ceiling} of GNP: ten budgets grew right up to it',
      description: `Columns from fiscal 1970 to fiscal 1986; the ten from 1977 on stand out. A heavy line at 1% begins in the ratio panel on ${edition.date(data.ceiling.date)}. The official ratio is ${ratio(1976, 2)}% in fiscal 1976 and ${ratio(1986, 3)}% in fiscal 1986, just below the line, while the budget grows from ${yen(1976)} to ${yen(1986)} trillion yen.`,
    },
    breach: {
      name: 'The breach, 1987–89',
      takeaway: 'Three budgets passed the line, by {breach-height} of a point at the most',
      description: `The ratio panel is magnified to the sliver between ${low} and ${high}%. The heavy line of the ceiling ends on ${edition.date(data.waiver.date)}, when the cabinet waived it for fiscal 1987. The official ratio then reads ${ratio(1987, 3)}, ${ratio(1988, 3)} and ${ratio(1989, 3)}%, and ${ratio(1990, 3)}% in fiscal 1990. SIPRI’s count stays below 1% in all these years.`,
    },
    plateau: {
      name: 'The plateau, 1990–2022',
      takeaway:
        'For three decades nearly nothing moved: about {plateau-yen}, about {plateau-share}',
      description: `Columns from fiscal 1989 to fiscal 2022 form an almost level skyline: ${yen(2002)} trillion yen in fiscal 2002, ${yen(2012)} in 2012 (${cut}% less), ${yen(2022)} in 2022 (${before}% more). The ratio line changes its base from GNP to GDP in fiscal 1994 and stays just below 1%; from fiscal 1990 on only fiscal 2010 reads more, ${ratio(2010, 3)}%, because the forecast of GDP had fallen. The dot of 2022 is hollow: our own division, no printed ratio was read.`,
    },
    'the-break': {
      name: 'The break, 2022',
      takeaway:
        'In four years the budget rose by {rise-2022-2026}; the ten before had brought {rise-2012-2022}',
      description: `All years from 1952 to fiscal 2026 at one glance. The columns climb to about 5 trillion yen, stay level for three decades, and after ${edition.date(data.turn.date)} rise like a cliff: ${yen(2022)}, ${yen(2023)}, ${yen(2024)}, ${yen(2025)} and ${yen(2026)} trillion yen. The plan of that day foresees ${edition.number(data.plan)} trillion yen over fiscal 2023–27, in money of the day. Below, SIPRI’s share of GDP turns up to ${share(2025)}% in 2025, the highest since 1958 (${share(1958)}%).`,
    },
    'two-ways': {
      name: 'Two per cent, two ways',
      takeaway:
        'The same year is {framework-share-2025} by Tokyo’s count and {sipri-2025} by SIPRI’s',
      description: `Two bars on one scale of yen. The government’s bar for fiscal 2025 reaches ${edition.number(framework.yen, 1)} trillion: ${data.ways.parts.map((part) => edition.number(part.printed, 1)).join(' + ')} for the ministry’s programme, the moving of US bases, the coast guard and peacekeeping, other ministries, and the supplementary budget. That nearly touches the mark at 2% of ${edition.number(framework.gdp, 0)} trillion, the GDP expected for fiscal 2022, which stays the yardstick for good. Without the supplementary budget it is ${edition.number(initial.yen, 1)} trillion, ${edition.number(initial.percent, 1)}%. SIPRI’s bar for calendar ${sipri.year} reaches ${edition.number(sipri.yen, 1)} trillion, well short of its mark at 2% of ${edition.number(sipri.gdp, 0)} trillion.`,
    },
    peers: {
      name: 'Ten countries, 2025',
      takeaway: 'By SIPRI’s count Japan is {rank-2025} of these ten',
      description: `Bars of military expenditure as a share of GDP in ${sipri.year}, all by SIPRI: ${list.join(', ')}. China’s bar is hatched, because SIPRI estimates it. A diamond beside Japan’s bar marks the ${edition.number(framework.percent, 1)}% of the government’s own count, which no other bar here uses.`,
    },
    'moving-target': {
      name: 'The moving target',
      takeaway: 'What is asked has moved on, and no new number has been set',
      description: `Columns to fiscal 2026, then a hollow one for the request for fiscal 2027, ${yen(2027)} trillion yen with items not yet priced. Below, dashed lines lead out of the picture from the day each level was asked: at least ${april}% urged by a Pentagon official in April 2025, ${june}% reported in June 2025 and denied by a Japanese official (dotted), ${january}% asked of allies, related spending included, in January 2026. Under them stand the government’s ${edition.number(framework.percent, 1)} and SIPRI’s ${edition.number(sipri.percent, 2)}. The picture ends on a hollow mark: by ${edition.date(data.latest.date)} no new target had been seen.`,
    },
  };
}
