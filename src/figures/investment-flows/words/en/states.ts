import type { Edition } from '../../../../editions/edition.ts';
import type { ViewWords } from '../../../contract.ts';
import type { Investment } from '../../data.ts';
import type { SteelTurn } from '../../data/steel.ts';
import { total } from '../../data/flows.ts';
import { gapIn, leadAt, positionIn, sectorValue } from '../../data/findings.ts';

const TURNS: Readonly<Record<SteelTurn['kind'], string>> = {
  agreed: 'agreed',
  opposed: 'opposed by Biden',
  blocked: 'blocked by Biden',
  allowed: 'allowed by Trump with conditions',
  closed: 'closed, with a golden share for the American government',
};

const FINANCE = 'Finance and insurance (excl. depository institutions)';

/** What each state says, in words. */
export function stateTexts(data: Investment, edition: Edition): Record<string, ViewWords> {
  const n = (value: number, digits = 1): string => edition.number(value, digits);
  const [owner, ...others] = data.owners2019;
  const last = leadAt(data, 2024);
  const manufacturing = sectorValue(data, 'Manufacturing');
  const chemicals = sectorValue(data, 'Chemicals');
  const { bought, built } = data.realised;
  const [first, second, open] = data.pledge;
  if (!owner) throw new Error('investment-flows has no owners at the end of 2019');
  const value = (year: number): string => n(positionIn(data, 'JPN', year));
  const leads = data.race.map(
    (race) => `${race.year}: ${n(race.lead)} ahead of ${race.second.country}`,
  );
  const nc = data.states.find((flow) => flow.target === 'NC');
  return {
    'second-place': {
      name: 'Second place',
      takeaway:
        'By direct holder second to Britain for a decade: by 2018 the gap was down to {uk-gap-2018}',
      description: `Lines show what owners in eight countries held in the United States at the end of each year, 2008 to 2018, by the country of the company that holds the shares directly. Japan rises from ${value(2008)} to ${value(2018)} billion dollars and is second every year. Britain is first throughout; its lead falls from ${n(gapIn(data, 2008))} to ${n(gapIn(data, 2018))} billion. By ultimate owner, not drawn here, Japan was third at the end of 2017 and 2018, behind Britain and Canada.`,
    },
    'jump-2019': {
      name: 'The jump of 2019',
      takeaway: 'In 2019 Japan passed everyone, on both ways of counting',
      description: `The lines go on to 2019. By foreign parent Japan reaches ${value(2019)} billion dollars and leaves Britain ${n(-gapIn(data, 2019))} billion behind. Beside them the same year-end by ultimate owner: Japan ${n(owner.value)}, ${others.map((one) => `${one.country} ${n(one.value)}`).join(', ')}. The runner-up depends on the count; the leader does not.`,
    },
    'first-by-how-much': {
      name: 'First, by how much',
      takeaway: 'First at each year-end from 2019 to 2024, but the last lead was {gap-2024}',
      description: `For each year-end a bar reaches from the second country up to Japan, by ultimate owner. Its length is the lead in billion dollars: ${leads.join('; ')}. At the end of 2024 Japan held ${n(last.first.value)} billion and ${last.second.country} ${n(last.second.value)}. There is no figure for the end of 2025 in these data.`,
    },
    sectors: {
      name: 'What it owns',
      takeaway:
        'Manufacturing was {share-manufacturing} of the holdings of 2019, and chemicals {share-chemicals} of that',
      description: `Japan’s ${n(owner.value)} billion dollars at the end of 2019 divide into manufacturing ${n(manufacturing)}, wholesale trade ${n(sectorValue(data, 'Wholesale trade'))}, finance and insurance ${n(sectorValue(data, FINANCE))} and a remainder. Manufacturing divides again: chemicals ${n(chemicals)}, transport equipment ${n(sectorValue(data, 'Transportation equipment'))}, electronics ${n(sectorValue(data, 'Computers and electronic products'))} and a remainder. The two remainders are hatched: they come from subtraction.`,
    },
    'other-direction': {
      name: 'The other direction',
      takeaway: 'Far less flows back: {back-bea} or {back-japan}, depending on who counts',
      description: `Three pairs of arrows, each from one source. ${data.pairs.map((pair) => `For ${pair.year}, ${pair.counted === 'BEA' ? 'American' : 'Japanese'} statistics have ${n(pair.intoUs.value)} billion dollars of Japanese holdings in the United States and ${n(pair.intoJapan.value)} of American holdings in Japan.`).join(' ')} Below, apart: Japan’s balance of payments for 2024 records a net withdrawal of ${n(Math.abs(data.netIntoJapan2024.value), 2)} trillion yen by American investors.`,
    },
    announced: {
      name: 'Announced and realised',
      takeaway:
        'Announcements speak of factories; in 2024 {share-bought} of new money bought existing firms',
      description: `On top, all new foreign direct investment in the United States in 2024: of ${n(data.realisedTotal.value)} billion dollars ${n(bought.value)} bought existing businesses and ${n(total(built))} built or expanded. Below, hatched because they are only announced, ${n(total(data.regions))} billion of Japanese factories and expansions from 2018 to 2026 by region and state. ${nc ? `North Carolina leads with ${n(nc.value)} billion.` : ''} The two are different statistics and are not to be compared bar by band.`,
    },
    steel: {
      name: 'Steel',
      takeaway: 'One purchase was opposed, blocked, allowed and closed within a year and a half',
      description: `Beside the column of all Japanese holdings, ${n(last.first.value)} billion dollars at the end of 2024, lies the price of U.S. Steel on the same scale: ${n(data.steel.price)} billion, as announced in 2023 and with debt; reports of the closing, after that count, say 14.1. A track lists the turns: ${data.steel.turns.map(({ kind, date }) => `${TURNS[kind]} (${edition.date(date)})`).join(', ')}. The two sums are not added.`,
    },
    'price-of-entry': {
      name: 'The price of entry',
      takeaway: 'What Japan owns is drawn solid; what it promised in 2025 is another kind of money',
      description: `Two columns on one scale. The solid one is what Japanese owners held at the end of 2024, ${n(last.first.value)} billion dollars. The hollow one is the promise of 2025, ${n(total(data.pledge), 0)} billion, mainly public loans and guarantees. Of it ${n(first.value, 0)} billion were named in February 2026 and up to ${n(second.value, 0)} in March; for ${n(open.value, 0)} no project was verified. The columns are not to be added.`,
    },
    hollow: {
      name: 'Hollow',
      takeaway:
        'Of {pledge} promised, {pledge-first} were named in February 2026, {pledge-named} at most by March',
      description: `One hollow box fills the picture: the promise of 2025, ${n(total(data.pledge), 0)} billion dollars. In its lower left corner, on the same scale of area, a filled box is the ${n(first.value, 0)} billion named in February 2026; a hatched edge around it adds the up to ${n(second.value, 0)} billion of March. The rest of the box, ${n(open.value, 0)} billion, is empty: no project that we could verify.`,
    },
  };
}
