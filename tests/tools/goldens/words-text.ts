import type { Source } from '../../../src/data/source.ts';
import type { Values } from '../../../src/figures/values/value.ts';
import type { CitedTable, FigureText } from '../../../src/view/prepared.ts';

const flat = (text: string): string => text.replaceAll('\n', ' ');

const sourceLine = ({ title, publisher, date, url, caution, archived }: Source): string =>
  [title, publisher, date, url, caution, archived && `${archived.url} (${archived.date})`]
    .filter(Boolean)
    .join(' · ');

function tableLines({ caption, columns, rows }: CitedTable): string[] {
  return [
    `table: ${caption}`,
    `  id | ${columns.map(({ key, label }) => `${key}: ${label}`).join(' | ')}`,
    ...rows.map(({ id, cells, source }) => {
      const shown = columns.map(({ key }) => flat(cells[key] ?? ''));
      return `  ${id} | ${shown.join(' | ')}${source ? ` | from ${flat(sourceLine(source))}` : ''}`;
    }),
  ];
}

/** All words and numbers of a figure as text, one fact a line. */
export function wordsText(text: FigureText, values: Values, views: readonly string[]): string {
  const { title, caption, tables, sources } = text;
  return `${[
    `title: ${title}`,
    `caption: ${flat(caption)}`,
    ...views.flatMap((view) => {
      const words = text.views[view];
      return [
        `view ${view}: ${words?.name ?? ''}`,
        `  ${flat(words?.takeaway ?? '')}`,
        `  ${flat(words?.description ?? '')}`,
      ];
    }),
    ...Object.entries(values).flatMap(([id, { text: shown, rule, rows, how }]) => [
      `value ${id}: ${shown} | ${how.kind} of ${rows.join(' ') || 'no rows'}`,
      `  ${rule}`,
    ]),
    ...tables.flatMap(tableLines),
    ...sources.map((source) => `source: ${sourceLine(source)}`),
  ].join('\n')}\n`;
}
