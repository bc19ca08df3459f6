import { usState } from '../../../../marks/words/en/us-state.ts';
import type { BandLabels } from '../../labels/bands.ts';

const same = (name: string) => ({ wide: name, narrow: name });

/** What the bands from Japan to sectors and places say in English. */
export const bands: BandLabels = {
  japan: 'Japan',
  band: (from, to) => `${from} to ${to}`,
  sectors: {
    title: {
      wide: 'billion dollars at the end of 2019, by ultimate owner; hatched: remainder by subtraction',
      narrow: 'bn dollars, end 2019; hatched: remainder',
    },
    names: {
      Manufacturing: 'Manufacturing',
      'Wholesale trade': 'Wholesale trade',
      'Finance and insurance (excl. depository institutions)': 'Finance, insurance',
      'Other industries (residual)': 'Other industries',
      Chemicals: 'Chemicals',
      'Transportation equipment': 'Transport equipment',
      'Computers and electronic products': 'Electronics',
      'Other manufacturing (residual)': 'Other manufacturing',
    },
    older: (value) => [`${value} two years earlier,`, 'in an older release'],
  },
  announced: {
    title: {
      wide: 'Factories and expansions announced by Japanese firms, 2018–2026, billion dollars',
      narrow: 'Announced by Japanese firms, 2018–26',
    },
    regions: {
      South: same('South'),
      Midwest: same('Midwest'),
      West: same('West'),
      Northeast: same('Northeast'),
      'Nationwide or undecided': { wide: 'Nationwide or undecided', narrow: 'Undecided' },
    },
    state: usState,
    elsewhere: 'elsewhere',
    rest: 'rest of the US',
    other: (region) => `other ${region}`,
  },
  realised: {
    title: {
      wide: (value) =>
        `New foreign direct investment in the US in 2024, all countries: ${value} billion dollars`,
      narrow: (value) => `New FDI in the US, 2024, all countries: ${value} bn`,
    },
    bought: 'Bought existing businesses',
    boughtValue: {
      wide: (value) => `${value} bought existing businesses`,
      narrow: (value) => `${value} bought existing firms`,
    },
    built: 'Built or expanded',
    builtValue: {
      wide: (value) => `${value} built or expanded`,
      narrow: (value) => `${value} built`,
    },
  },
};
