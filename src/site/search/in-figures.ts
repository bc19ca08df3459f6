import type { Edition } from '../../editions/edition.ts';
import { figures } from '../../figures/catalogue.ts';
import { prepared, type CitedTable, type Prepared } from '../../view/prepared.ts';
import type { SearchRecord } from './record.ts';

function viewsOf({ figure, text, views, words }: Prepared, { routes }: Edition): SearchRecord[] {
  const kind = 'figures';
  const path = routes.figure(figure.id);
  return [
    { kind, path, title: text.title, text: text.caption },
    ...views.map((view): SearchRecord => {
      const { name, takeaway, description } = words(view);
      return {
        kind,
        path: `${path}#${view}`,
        title: name,
        text: `${takeaway}. ${description}`,
        within: text.title,
      };
    }),
  ];
}

function rowsOf({ columns, rows }: CitedTable, path: string, within: string): SearchRecord[] {
  const [head, ...others] = columns;
  if (!head) return [];
  return rows.map(({ id, cells }) => ({
    kind: 'tables',
    path: `${path}#row-${id}`,
    title: cells[head.key] ?? '',
    text: others
      .map(({ key, label, numeric }) =>
        numeric && cells[key] ? `${label} ${cells[key]}` : cells[key],
      )
      .filter(Boolean)
      .join(' · '),
    within,
  }));
}

function numbersOf({ figure, text, values }: Prepared, edition: Edition): SearchRecord[] {
  return Object.entries(values).map(([id, { text: printed, rule }]) => ({
    kind: 'tables',
    path: edition.routes.number(figure.id, id),
    title: printed,
    text: rule,
    within: edition.words.numbersPage.title(text.title),
  }));
}

/** Figures and their views; the rows of their tables, and how their numbers were counted. */
export const inFigures = (edition: Edition): SearchRecord[] =>
  figures.flatMap(({ id }) => {
    const figure = prepared(id, edition);
    const path = edition.routes.figure(id);
    const { title, tables } = figure.text;
    return [
      ...viewsOf(figure, edition),
      ...tables.flatMap((table) => rowsOf(table, path, `${title} · ${table.caption}`)),
      ...numbersOf(figure, edition),
    ];
  });
