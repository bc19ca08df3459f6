import type { Edition } from '../../../../editions/edition.ts';
import { tableOf } from '../../../columns/column.ts';
import { dataOnly } from '../../../columns/data-only.ts';
import { numberColumn, printedFrom, textColumn } from '../../../columns/valued.ts';
import type { FigureTable } from '../../../contract.ts';
import type { Announcements } from '../../data.ts';
import type { Amount, Item } from '../../data/items.ts';
import { topicOf } from '../../data/topics.ts';

const SIGN: Readonly<Record<NonNullable<Amount['currency']>, string>> = { USD: '$', JPY: '¥' };

/** `about $15 billion`, `$8 billion (total $13.9 billion)`, or the words that stand for an amount. */
function amountText({ million, currency, qualifier, note }: Amount, edition: Edition): string {
  if (million === undefined || currency === undefined) return note ?? '';
  const isLarge = million >= 1000;
  const number = edition.number(isLarge ? million / 1000 : million);
  const money = `${SIGN[currency]}${number} ${isLarge ? 'billion' : 'million'}`;
  return [qualifier, money, note && `(${note})`].filter(Boolean).join(' ');
}

/** The items of the lists of April 2024, those of the trilateral statement last. */
export function itemTable(data: Announcements, edition: Edition): FigureTable {
  const total = edition.number(data.items.length);
  return tableOf<Item>(
    {
      from: 'summit/deliverables',
      brief: ['item', 'theme', 'wording'],
      caption: `The ${total} items, and the ${edition.number(data.trilateral.length)} of the trilateral statement`,
      rows: [...data.items, ...data.trilateral],
      id: ({ id }) => id,
      columns: [
        textColumn('item', 'Item', ({ title }) => title),
        textColumn('theme', 'Theme', ({ theme }) => theme, {
          missing: 'Trilateral statement (not one of the 128)',
        }),
        textColumn('promise', 'What was announced', ({ promise }) => promise),
        textColumn('wording', 'Wording', ({ wording }) => wording),
        textColumn('status', 'Status', ({ id }) => topicOf(data, id)?.status, {
          missing: 'not checked',
        }),
        printedFrom(
          'by',
          'By when',
          ({ by }) => by?.words ?? (by?.date === undefined ? '' : edition.date(by.date)),
          [
            dataOnly('by', 'date', 'By when', ({ by }) => by?.date),
            dataOnly('by_note', 'string', 'By when, in words', ({ by }) => by?.words, {
              description: 'Where words say more than the date, or name none',
            }),
          ],
        ),
        printedFrom(
          'amount',
          'Amount',
          ({ amount }) => (amount ? amountText(amount, edition) : ''),
          [
            dataOnly('amount_million', 'number', 'Amount', ({ amount }) => amount?.million, {
              unit: 'millions of the currency beside it',
            }),
            dataOnly('amount_currency', 'string', 'Currency', ({ amount }) => amount?.currency),
            dataOnly('amount_qualifier', 'string', 'How exact', ({ amount }) => amount?.qualifier),
            dataOnly('amount_note', 'string', 'Amount: note', ({ amount }) => amount?.note),
          ],
        ),
        numberColumn('heading', 'Sub-heading', ({ heading }) => heading, { digits: 0 }),
        printedFrom('id', 'Row', ({ id }) => id, []),
      ],
    },
    edition,
  );
}
