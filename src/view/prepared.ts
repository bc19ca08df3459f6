import { loadTables } from '../data/tables.ts';
import type { Edition } from '../editions/edition.ts';
import { figures } from '../figures/catalogue.ts';
import type {
  Citations,
  Figure,
  FigureTable,
  FigureWords,
  Judging,
  LayoutName,
  Opening,
  TableRow,
  ViewWords,
} from '../figures/contract.ts';
import type { Source } from '../data/source.ts';
import { checkValues } from '../figures/values/check.ts';
import { type HeadlinePiece, piecesOf, plainOf } from '../figures/values/template.ts';
import type { Value, Values } from '../figures/values/value.ts';
import { loadSite } from '../data/site.ts';
import { cardView, firstView, viewIds, viewOf } from '../figures/views.ts';
import { told, worded } from '../figures/worded.ts';
import type { Scene } from '../scene/mark.ts';
import { checkOwnWords } from '../data/commentaries/own.ts';
import { figureTexts } from './figure-texts.ts';
import { weakRows, weightiestFirst } from './weighed.ts';

/** A row of a figure's table with the page it comes from, where it has one of its own. */
export interface CitedRow extends TableRow {
  readonly source?: Source;
}

/** A table of a figure whose rows name their sources. */
export interface CitedTable extends FigureTable {
  readonly rows: readonly CitedRow[];
}

/** The words of a view, its finding in plain words and in pieces: words, and numbers that open. */
export interface PrintedWords extends ViewWords {
  readonly pieces: readonly HeadlinePiece[];
}

/** All words of a figure in one edition, with its sources, the weightiest first. */
export interface FigureText extends FigureWords {
  readonly views: Readonly<Record<string, PrintedWords>>;
  readonly tables: readonly CitedTable[];
  readonly sources: readonly Source[];
}

/** A figure with its data in it: ready to be drawn, described and quoted in one edition. */
export interface Prepared {
  readonly figure: Figure;
  /** All that its pictures are drawn from, plain JSON. */
  readonly series: unknown;
  /** Ids of the views, in the order of the story. */
  readonly views: readonly string[];
  readonly first: string;
  /** State that stands for the figure on its card and in the gallery. */
  readonly card: string;
  readonly text: FigureText;
  readonly values: Values;
  /** What a reader may judge before we answer. */
  readonly judging: Judging | undefined;
  /** A number for the prose. Throws on an unknown id. */
  readonly value: (id: string) => Value;
  /** The words of a view. Throws on an unknown one. */
  readonly words: (view: string) => PrintedWords;
  /** The picture of a view. Throws on an unknown one. */
  readonly draw: (view: string, layout: LayoutName) => Scene;
  /** Its last view as it may grow; undefined where the figure cannot. */
  readonly opening: (layout: LayoutName) => Opening | undefined;
  /** A view small enough for a line of text; undefined where the figure has none. Throws on an unknown one. */
  readonly miniature: (view: string) => Scene | undefined;
}

function printed(words: FigureWords, values: Values): FigureText['views'] {
  return Object.fromEntries(
    Object.entries(words.views).map(([id, view]) => {
      const pieces = piecesOf(view.takeaway, values);
      return [id, { ...view, takeaway: plainOf(pieces), pieces }];
    }),
  );
}

function cited(
  words: FigureWords,
  { rows, further = [] }: Citations,
  values: Values,
  edition: Edition,
): FigureText {
  const tables: CitedTable[] = words.tables.map((table) => ({
    ...table,
    rows: table.rows.map((row): CitedRow => {
      const source = rows[row.id];
      return source ? { ...row, source } : row;
    }),
  }));
  const found = tables.flatMap((table) => table.rows.flatMap(({ source }) => source ?? []));
  const caption = [words.caption, weakRows(found, edition)].filter(Boolean).join(' ');
  return {
    ...words,
    caption,
    views: printed(words, values),
    tables,
    sources: weightiestFirst(found, further),
  };
}

function prepare(figure: Figure, edition: Edition): Prepared {
  const tables = loadTables();
  const series = figure.prepare(tables);
  const telling = told(figure, edition);
  const inPictures = worded(figure, edition);
  const values = telling.values(series, edition);
  const text = cited(
    telling.describe(series, edition),
    figure.cite(tables, telling),
    values,
    edition,
  );
  checkValues(figure.id, values, text.tables, tables, edition);
  checkOwnWords(figureTexts(figure.id, edition, text));
  const scenes = new Map<string, Scene>();
  return {
    figure,
    series,
    views: viewIds(figure),
    first: firstView(figure).id,
    card: cardView(figure, loadSite().cards).id,
    text,
    values,
    judging: telling.judging?.(series, edition),
    value: (id) => {
      const value = values[id];
      if (value === undefined) throw new Error(`${figure.id} has no number "${id}" for the prose`);
      return value;
    },
    words: (view) => {
      const { id } = viewOf(figure, view);
      const words = text.views[id];
      if (!words) throw new Error(`${figure.id} has no words for its view "${id}": write them`);
      return words;
    },
    draw: (view, layout) => {
      const key = `${view} ${layout}`;
      const scene =
        scenes.get(key) ?? figure.draw(series, viewOf(figure, view).state, layout, inPictures);
      scenes.set(key, scene);
      return scene;
    },
    opening: (layout) => figure.opening?.(series, layout, inPictures),
    miniature: (view) => figure.miniature?.(series, viewOf(figure, view).state),
  };
}

const cache = new WeakMap<object, Map<string, Prepared>>();

/** The figure with this id, prepared once for each version of the data. Throws on an unknown id. */
export function prepared(id: string, edition: Edition): Prepared {
  const figure = figures.find((one) => one.id === id);
  if (!figure) throw new Error(`no figure "${id}" in src/figures/catalogue.ts`);
  const library = loadTables();
  const kept = cache.get(library) ?? new Map<string, Prepared>();
  cache.set(library, kept);
  const key = `${edition.lang} ${id}`;
  const found = kept.get(key) ?? prepare(figure, edition);
  kept.set(key, found);
  return found;
}
