import { given } from '../../../data/given.ts';
import type { Edition } from '../../../editions/edition.ts';
import type { FigureTable, TableRow } from '../../contract.ts';
import type { Investment } from '../data.ts';

/** Figures that stand alone. */
export function singleRows(data: Investment, edition: Edition): TableRow[] {
  const { netIntoJapan2024: net, chemicals2017: chemicals, realisedTotal, rise2019: rise } = data;
  const billion = (value: number): string => `${edition.number(value, 1)} billion dollars`;
  const rows = [
    {
      id: 'rise-2019',
      what: 'Growth of Japan’s position by ultimate owner',
      year: rise.x,
      value: `${edition.number(rise.y, 1)}%`,
      basis: rise.note ?? '',
      row: rise,
    },
    {
      id: 'net-2024',
      what: 'Net flow from the United States into Japan',
      year: '2024',
      value: `−${edition.number(Math.abs(net.jpy_trillion), 2)} trillion yen`,
      basis: net.basis,
      row: net,
    },
    {
      id: 'chemicals-2017',
      what: 'Japan’s position in US chemicals',
      year: '2017',
      value: billion(chemicals.value),
      basis: chemicals.basis,
      row: chemicals,
    },
    {
      id: 'realised-2024',
      what: 'New foreign direct investment in the US, all countries',
      year: '2024',
      value: billion(realisedTotal.usd_billion),
      basis: realisedTotal.basis,
      row: realisedTotal,
    },
  ];
  return rows.map(({ id, row, ...cells }) =>
    given<TableRow>({ id, cells, source: data.cite(row) }),
  );
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
    rows: data.steel.turns.map(({ kind, date, from }) =>
      given<TableRow>({
        id: `steel-${kind}`,
        cells: {
          turn: kind,
          date: edition.date(date),
          told: 'description' in from ? from.description : from.status_as_of,
        },
        source: data.cite(from),
      }),
    ),
  };
}
