import type { Coverage, RowOf, TableName } from '../data/rows.ts';
import type { Edition } from '../editions/edition.ts';
import type { Scene } from '../scene/mark.ts';

/** Every figure has two layouts of its own; a phone never gets a shrunken wide one. */
export type LayoutName = 'narrow' | 'wide';

/** Width and height of a layout's viewBox, px at scale 1. Narrow is shown at 320–700 px, wide from there on. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A cell of a validated table: text, number, truth or empty. */
export type Cell = string | number | boolean | null;
export type Row = Readonly<Record<string, Cell>>;

/** Read access to the validated tables of content: `table('network/ties')` gives the rows of that table. */
export interface Tables {
  table<N extends TableName>(name: N): readonly RowOf<N>[];
  /** Whether a table's rows are complete, a sample or a selection, and of what. */
  coverage(name: TableName): Coverage;
}

/** Where something on the page comes from. */
export interface Source {
  readonly title: string;
  readonly publisher?: string;
  /** ISO date, as precise as known. */
  readonly date?: string;
  readonly url?: string;
  /** A caution printed beside the source: "digest, original not read". */
  readonly caution?: string;
  /** A dated copy elsewhere that does not change, where one is known. */
  readonly archived?: { readonly url: string; readonly date: string };
}

export interface TableColumn {
  readonly key: string;
  readonly label: string;
  /** Numbers align on the right. */
  readonly numeric?: boolean;
}

export interface TableRow {
  /** Unique in the figure's tables; marks point to it by `rows`. */
  readonly id: string;
  /** First column is the row's header. */
  readonly cells: Readonly<Record<string, string>>;
  readonly source?: Source;
}

/** The numbers behind a figure, as a reader sees them. */
export interface FigureTable {
  readonly caption: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
}

/** What a reader gets in words for one state. */
export interface StateText {
  /** Short name for menus: "1954". */
  readonly name: string;
  /** The finding, one sentence; shown above the picture. */
  readonly takeaway: string;
  /** What the picture shows, for someone who cannot see it; visible to all. Two to five sentences. */
  readonly description: string;
}

/** All words of a figure in one edition. */
export interface FigureText {
  /** What the figure is: "The partnership network, 1954–2026". */
  readonly title: string;
  readonly states: Readonly<Record<string, StateText>>;
  /** Definitions and caveats that must be read with the picture: sampling, units, as-of dates. */
  readonly caption: string;
  readonly tables: readonly FigureTable[];
  readonly sources: readonly Source[];
}

/**
 * A figure: a pure function from data, state, layout and edition to a scene, and the words that go
 * with it. Everything the site shows of it follows from this.
 */
export interface Figure<D = unknown> {
  readonly id: string;
  /** State ids; the first is the default. `[a-z0-9-]+`. */
  readonly states: readonly string[];
  readonly sizes: Readonly<Record<LayoutName, Size>>;
  /** Datasets (folders of content/data) the figure draws from. */
  readonly datasets: readonly string[];
  /** Rows to series. Throws on data that the schema allows but the figure cannot draw. */
  readonly prepare: (tables: Tables) => D;
  readonly draw: (data: D, state: string, layout: LayoutName, edition: Edition) => Scene;
  readonly describe: (data: D, edition: Edition) => FigureText;
  /** Numbers that prose may quote, by id, formatted for the edition: `{ 'pairs-2026': '8 of 15' }`. */
  readonly values: (data: D, edition: Edition) => Readonly<Record<string, string>>;
}

/** Gives a figure its inferred data type and erases it for the catalogue. */
export function defineFigure<D>(figure: Figure<D>): Figure {
  return figure as Figure;
}
