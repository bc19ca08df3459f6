import type { Answer } from '../../figures/asking.ts';
import type { Formats } from '../../editions/edition.ts';
import { cellText, isNumeric } from './cells.ts';

function cell(tag: 'th' | 'td', text: string, numeric: boolean): HTMLTableCellElement {
  const made = document.createElement(tag);
  if (tag === 'th') made.scope = 'row';
  if (numeric) made.className = 'n';
  made.textContent = text;
  return made;
}

/** Puts an answer's numbers into the table that stands in the page: its caption, head and rows. */
export function writeTable(
  table: HTMLTableElement,
  { caption, columns, rows }: Answer['table'],
  formats: Formats,
): void {
  table.createCaption().textContent = caption;
  table.parentElement?.setAttribute('aria-label', caption);
  const heads = columns.map((column) => cell('th', column.label, isNumeric(column)));
  for (const head of heads) head.scope = 'col';
  table.tHead?.rows[0]?.replaceChildren(...heads);
  table.tBodies[0]?.replaceChildren(
    ...rows.map((row) => {
      const line = document.createElement('tr');
      line.append(
        ...columns.map((column, i) =>
          cell(i === 0 ? 'th' : 'td', cellText(column, row, formats), isNumeric(column)),
        ),
      );
      return line;
    }),
  );
}
