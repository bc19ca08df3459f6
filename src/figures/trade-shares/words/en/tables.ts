import type { Edition } from '../../../../editions/edition.ts';
import { tableOf } from '../../../columns/column.ts';
import { dataOnly } from '../../../columns/data-only.ts';
import { numberColumn, printedFrom, textColumn } from '../../../columns/valued.ts';
import type { FigureTable } from '../../../contract.ts';
import { SHARES, type Share, type Shares } from '../../data.ts';
import { measureText, shareText } from './share.ts';

/** The three shares. */
export function tables(shares: Shares, edition: Edition): FigureTable[] {
  const three = tableOf<Share>(
    {
      caption: 'Three shares, each of its own whole',
      rows: SHARES.map((id) => shares[id]),
      id: ({ id }) => id,
      columns: [
        printedFrom(
          'share',
          'Share',
          (share) => `${share.exact ? '' : 'about '}${shareText(share, edition)}`,
          [
            dataOnly('share_percent', 'number', 'Share', ({ percent }) => percent, {
              unit: '% of what the column counted names',
            }),
            dataOnly(
              'is_exact',
              'boolean',
              'Whether the source gives digits',
              ({ exact }) => exact,
              {
                description: 'false: the source gives a fraction in words, and the digits are ours',
              },
            ),
          ],
        ),
        textColumn('counted', 'Of what', ({ counted }) => counted),
        printedFrom('measure', 'How measured', (share) => measureText(share, 'wide'), [
          textColumn('measured_by', 'How measured', ({ measuredBy }) => measuredBy, {
            missing: 'not stated',
          }),
          dataOnly('year', 'year', 'Year of the measure', ({ year }) => year),
        ]),
        textColumn('waters', 'Passes through', ({ waters }) => waters),
        numberColumn(
          'goods',
          'Goods, US$ trillion',
          ({ id }) => (id === 'value' ? shares.value.worth : undefined),
          { name: 'goods_usd_trillion', unit: 'trillion US dollars', digits: 2 },
        ),
        textColumn('who', 'Said by', ({ byWhom }) => byWhom),
        textColumn('note', 'Note', ({ note }) => note),
      ],
    },
    edition,
  );
  return [three];
}
