import type { Edition } from '../../../../editions/edition.ts';
import type { FigureTable, TableRow } from '../../../contract.ts';
import type { Announcements } from '../../data.ts';
import type { Item } from '../../data/items.ts';
import { topicOf } from '../../data/topics.ts';

const TRILATERAL = 'Trilateral statement (not one of the 128)';

function itemRow(
  data: Announcements,
  { id, title, theme, wording, heading, promise, by, amount }: Item,
): TableRow {
  const topic = topicOf(data, id);
  return {
    id,
    cells: {
      item: title,
      theme: theme ?? TRILATERAL,
      promise,
      wording,
      status: topic?.status ?? 'not checked',
      by: by ?? '',
      amount: amount ?? '',
      heading: heading === undefined ? '' : String(heading),
      id,
    },
  };
}

function itemTable(data: Announcements, edition: Edition): FigureTable {
  const total = edition.number(data.items.length);
  return {
    from: 'summit/deliverables',
    brief: ['item', 'theme', 'wording'],
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
    from: 'ledger/outcomes',
    brief: ['topic', 'status', 'asOf'],
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
    rows: data.topics.map((topic) => ({
      id: topic.id,
      cells: {
        topic: topic.commitment,
        status: topic.status,
        happened: topic.happened,
        asOf: topic.asOf === undefined ? 'not dated' : edition.date(topic.asOf),
        promised: [edition.date(topic.promisedOn), topic.promisedNote].filter(Boolean).join('; '),
        items: topic.items.join(', '),
        confidence: topic.confidence,
      },
    })),
  };
}

function countTable(data: Announcements, edition: Edition): FigureTable {
  return {
    from: 'summit/chart_data',
    caption: 'How many announcements? Four counts',
    columns: [
      { key: 'what', label: 'What was counted' },
      { key: 'count', label: 'Count', numeric: true },
    ],
    rows: Object.values(data.counts).map(({ id, what, value, atLeast }) => ({
      id,
      cells: {
        what,
        count: `${atLeast ? 'over ' : ''}${edition.number(value)}`,
      },
    })),
  };
}

/** The four counts, all items, all topics. Row ids are those of the datasets. */
export function tablesOf(data: Announcements, edition: Edition): FigureTable[] {
  return [countTable(data, edition), itemTable(data, edition), topicTable(data, edition)];
}
