import type { Edition } from '../../editions/edition.ts';
import type { FigureTable, TableRow } from '../contract.ts';
import type { Announcements } from './data.ts';
import type { Item } from './items.ts';

const TRILATERAL = 'Trilateral statement (not one of the 128)';

function itemRow(
  data: Announcements,
  { id, title, theme, wording, heading, row, source }: Item,
): TableRow {
  const topic = data.topicOf.get(id);
  return {
    id,
    cells: {
      item: title,
      theme: theme ?? TRILATERAL,
      promise: row.commitment,
      wording,
      status: topic?.status ?? 'not checked',
      by: row.target_date ?? '',
      amount: row.amount ?? '',
      heading: heading === null ? '' : String(heading),
      id,
    },
    ...(source ? { source } : {}),
  };
}

function itemTable(data: Announcements, edition: Edition): FigureTable {
  const total = edition.number(data.items.length);
  return {
    caption: `The ${total} items, and the ${edition.number(data.trilateral.length)} of the trilateral statement`,
    columns: [
      { key: 'item', label: 'Item' },
      { key: 'theme', label: 'Theme' },
      { key: 'promise', label: 'What was announced' },
      { key: 'wording', label: 'Wording' },
      { key: 'status', label: 'Status' },
      { key: 'by', label: 'By when' },
      { key: 'amount', label: 'Amount' },
      { key: 'heading', label: 'Sub-heading', numeric: true },
      { key: 'id', label: 'Row' },
    ],
    rows: [...data.items, ...data.trilateral].map((item) => itemRow(data, item)),
  };
}

function topicTable(data: Announcements, edition: Edition): FigureTable {
  return {
    caption: `The ${edition.number(data.topics.length)} topics followed; a selection, so no score`,
    columns: [
      { key: 'topic', label: 'Topic' },
      { key: 'status', label: 'Status' },
      { key: 'happened', label: 'What happened' },
      { key: 'asOf', label: 'As of' },
      { key: 'promised', label: 'Promised' },
      { key: 'items', label: 'Items' },
      { key: 'confidence', label: 'Confidence' },
    ],
    rows: data.topics.map(({ id, status, items, row, source }) => ({
      id,
      cells: {
        topic: row.commitment,
        status,
        happened: row.what_happened,
        asOf: row.status_as_of ? edition.date(row.status_as_of) : 'not dated',
        promised: [edition.date(row.promised_on), row.promised_note].filter(Boolean).join('; '),
        items: items.join(', '),
        confidence: row.confidence,
      },
      ...(source ? { source } : {}),
    })),
  };
}

function countTable(data: Announcements, edition: Edition): FigureTable {
  return {
    caption: 'How many announcements? Four counts',
    columns: [
      { key: 'what', label: 'What was counted' },
      { key: 'count', label: 'Count', numeric: true },
    ],
    rows: data.counts.map(({ id, what, value, atLeast, source }) => ({
      id,
      cells: {
        what,
        count: `${atLeast ? 'over ' : ''}${edition.number(value)}`,
      },
      ...(source ? { source } : {}),
    })),
  };
}

/** The four counts, all items, all topics. Row ids are those of the datasets. */
export function tablesOf(data: Announcements, edition: Edition): FigureTable[] {
  return [countTable(data, edition), itemTable(data, edition), topicTable(data, edition)];
}
