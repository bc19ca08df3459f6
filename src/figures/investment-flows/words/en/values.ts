import type { Edition } from '../../../../editions/edition.ts';
import type { Investment } from '../../data.ts';
import { gapIn, leadAt, sectorValue } from '../../data/findings.ts';
import { total } from '../../data/flows.ts';

/** Numbers for the prose, as in running text: `$2.9 billion`. */
export function values(data: Investment, edition: Edition): Record<string, string> {
  const dollars = (value: number, digits = 1): string =>
    `$${edition.number(value, Number.isInteger(value) ? 0 : digits)} billion`;
  const last = leadAt(data, 2024);
  const [bea] = data.pairs;
  const [first, second] = data.pledge;
  return {
    'uk-gap-2008': dollars(gapIn(data, 2008)),
    'uk-gap-2018': dollars(gapIn(data, 2018)),
    'rise-2019': `${edition.number(data.rise2019.value, 0)}%`,
    'bought-2024': dollars(data.realised.bought.value),
    'new-2024': dollars(data.realisedTotal.value),
    'gap-2019': dollars(leadAt(data, 2019).lead),
    'gap-2024': dollars(last.lead),
    'japan-2024': dollars(last.first.value),
    'canada-2024': dollars(last.second.value),
    'jobs-2020': edition.number(data.jobs2020),
    'manufacturing-2019': dollars(sectorValue(data, 'Manufacturing')),
    'chemicals-2019': dollars(sectorValue(data, 'Chemicals')),
    'into-us-2016': dollars(bea.intoUs.value),
    'into-japan-2016': dollars(bea.intoJapan.value),
    'steel-price': dollars(data.steel.price),
    pledge: dollars(total(data.pledge)),
    'pledge-named': dollars(first.value + second.value),
  };
}
