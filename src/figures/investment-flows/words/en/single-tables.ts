import type { Edition } from '../../../../editions/edition.ts';
import type { FigureTable, TableRow } from '../../../contract.ts';
import type { Investment } from '../../data.ts';
import { turnId } from '../../data/steel.ts';

/** Figures that stand alone. */
export function singleRows(data: Investment, edition: Edition): TableRow[] {
  const {
    netIntoJapan2024: net,
    chemicals2017: chemicals,
    realisedTotal,
    rise2019: rise,
    jobs,
  } = data;
  const billion = (value: number): string => `${edition.number(value, 1)} billion dollars`;
  const rows = [
    {
      id: 'rise-2019',
      what: 'Growth of Japan’s position by ultimate owner',
      year: rise.year,
      value: `${edition.number(rise.value, 1)}%`,
      basis: rise.basis,
    },
    {
      id: 'net-2024',
      what: 'Net flow from the United States into Japan',
      year: '2024',
      value: `−${edition.number(Math.abs(net.value), 2)} trillion yen`,
      basis: net.basis,
    },
    {
      id: 'chemicals-2017',
      what: 'Japan’s position in US chemicals',
      year: '2017',
      value: billion(chemicals.value),
      basis: chemicals.basis,
    },
    {
      id: 'realised-2024',
      what: 'New foreign direct investment in the US, all countries',
      year: '2024',
      value: billion(realisedTotal.value),
      basis: realisedTotal.basis,
    },
    ...([2019, 2020] as const).map((year) => ({
      id: `jobs-${year}`,
      what: 'Jobs at American affiliates of Japanese owners',
      year: String(year),
      value: edition.number(jobs[year]),
      basis: 'Employment of affiliates by country of ultimate owner',
    })),
    {
      id: 'steel-price',
      what: 'What the purchase of U.S. Steel was put at',
      year: '2023',
      value: billion(data.steel.price),
      basis:
        'As announced in December 2023, debt included; reports of the closing say 14.1 billion',
    },
  ];
  return rows.map(({ id, basis = '', ...cells }) => ({ id, cells: { ...cells, basis } }));
}

/** The turns of the steel purchase. */
export function steelTable(data: Investment, edition: Edition): FigureTable {
  return {
    caption: 'The purchase of U.S. Steel',
    columns: [
      { key: 'turn', label: 'Turn' },
      { key: 'date', label: 'Date' },
      { key: 'told', label: 'As told by the source' },
    ],
    rows: data.steel.turns.map(({ kind, date, told }) => ({
      id: turnId(kind),
      cells: { turn: kind, date: edition.date(date), told },
    })),
  };
}
