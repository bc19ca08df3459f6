import { number, date, count, list } from '../../../src/editions/en/formats.ts';
import { breaksIn } from '../../../src/editions/breaks.ts';
import type { Answer, Asking, ControlWords } from '../../../src/figures/asking.ts';
import { pseudoText, pseudoWords } from './pseudo-text.ts';

/** English, as far as a browser needs it. */
const formats = { lang: 'en', number, date, count, list, breaks: breaksIn('en') };

const pseudoControl = ({ label, hint, options, also }: ControlWords): ControlWords => ({
  label: pseudoText(label),
  ...(hint && { hint: pseudoText(hint) }),
  ...(options && { options: pseudoWords(options) }),
  ...(also && { also }),
});

/** Words in the cells are ours. */
const pseudoAnswer = ({ name, takeaway, description, table }: Answer): Answer => ({
  ...pseudoWords({ name, takeaway, description }),
  table: {
    caption: pseudoText(table.caption),
    columns: table.columns.map((column) => ({ ...column, label: pseudoText(column.label) })),
    rows: table.rows.map((row) => ({
      ...row,
      cells: Object.fromEntries(
        Object.entries(row.cells).map(([key, cell]) => [
          key,
          typeof cell === 'string' ? pseudoText(cell) : cell,
        ]),
      ),
    })),
  },
});

/** What is said around a reader's questions, in the pseudo-language. */
export const pseudoAsking = <D, N>(english: Asking<D, N>): Asking<D, N> => ({
  ...pseudoWords({
    title: english.title,
    lead: english.lead,
    reasons: english.reasons,
    lacking: english.lacking,
  }),
  controls: (series) =>
    Object.fromEntries(
      Object.entries(english.controls(series, formats)).map(([name, words]) => [
        name,
        pseudoControl(words),
      ]),
    ),
  answer: (numbers) => pseudoAnswer(english.answer(numbers, formats)),
});
