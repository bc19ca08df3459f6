import type { Field } from '../data/field.ts';
import type { TableName } from '../data/rows.ts';
import type { Source } from '../data/source.ts';
import type { Row, Tables } from '../data/table-access.ts';
import type { Edition, Formats } from '../editions/edition.ts';
import type { Scene } from '../scene/mark.ts';
import type { Ask, Asking } from './asking.ts';
import type { Values } from './values/value.ts';

/** Every figure has two layouts of its own; a phone never gets a shrunken wide one. */
export type LayoutName = 'narrow' | 'wide';

/** Width and height of a layout's viewBox, px at scale 1. Narrow is shown at 320–700 px, wide from there on. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** What differs between the two layouts: a phone’s labels are shorter. */
export type ByLayout<T> = Readonly<Record<LayoutName, T>>;

/** A label set in lines, one under the other. */
export type Lines = readonly string[];

export interface TableColumn {
  readonly key: string;
  readonly label: string;
  /** Numbers align on the right. */
  readonly numeric?: boolean;
}

export interface TableRow {
  /** Unique in the figure's tables; marks point to it by `rows`, citations by the same id. */
  readonly id: string;
  /** As the page prints them. First column is the row's header. */
  readonly cells: Readonly<Record<string, string>>;
  /** As the data files hold them, by the names of the table's fields; dates as far as they are known. */
  readonly data: Row;
}

/** The numbers behind a figure, as a reader sees them. */
export interface FigureTable {
  readonly caption: string;
  /** The table of content that its rows are of: what they are a whole, a sample or a selection of. */
  readonly from?: TableName;
  /** Keys of the columns that tell a row in short; left out, the first two. */
  readonly brief?: readonly string[];
  readonly columns: readonly TableColumn[];
  /** Columns of the data files: what the printed cells are made from. */
  readonly fields: readonly Field[];
  readonly rows: readonly TableRow[];
}

/** What a reader gets in words for one view. */
export interface ViewWords {
  /** Short name for menus: "1954". */
  readonly name: string;
  /** The finding, one sentence; shown above the picture. Names values in braces: `{pairs-2026} pairs`. */
  readonly takeaway: string;
  /** What the picture shows, for someone who cannot see it; visible to all. Two to five sentences. */
  readonly description: string;
}

/** What a figure says of itself, and its tables. */
export interface FigureWords {
  /** What the figure is: "The partnership network, 1954–2026". */
  readonly title: string;
  /** By the id of the view. */
  readonly views: Readonly<Record<string, ViewWords>>;
  /** Definitions and caveats that must be read with the picture: sampling, units, as-of dates. */
  readonly caption: string;
  readonly tables: readonly FigureTable[];
}

/** Where a figure's rows come from: what only the build needs, and no picture. */
export interface Citations {
  /** By the id of a row of the figure's tables; rows without a page of their own are absent. */
  readonly rows: Readonly<Record<string, Source>>;
  /** Sources of what the picture draws and no row tells, repeated or not. */
  readonly further?: readonly Source[];
}

/** How a language prints, with the words that a figure’s pictures print in it. */
export type Worded<L> = Formats & { readonly labels: L };

/** Something that a reader may judge before our answer is shown. */
export interface JudgedCase {
  /** The row of the figure’s tables that tells what became of it. */
  readonly row: string;
  readonly name: string;
  readonly promised: string;
  /** What was found, as facts. */
  readonly happened: string;
  /** The same at length, with our answer and its reason. */
  readonly found: string;
  readonly answer: string;
  readonly because: string;
}

/**
 * Cases to judge, and the words that one can answer with. A picture may have a mark for the reader’s own
 * verdict on a case, unseen until there is one: its key is `yours-<row>`, its `data-dashes` has the dashes
 * of its line for each of the answers, with `|` between.
 */
export interface Judging {
  readonly answers: readonly string[];
  readonly cases: readonly JudgedCase[];
}

/**
 * All that a figure says in one language: a language more is one of these more, in a file of its own.
 * `D` are the figure's series, `L` the words in its pictures. Methods, as in `Figure`.
 */
export interface Telling<D = unknown, L = unknown> {
  /** What the pictures print, and what we call sources that have no name of their own. */
  readonly labels: L;
  describe(series: D, edition: Edition): FigureWords;
  /** Numbers that prose and headlines quote, by id, each with its rule and its rows. */
  values(series: D, edition: Edition): Values;
  /** What a reader may judge before we answer, where the figure has such cases. */
  judging?(series: D, edition: Edition): Judging;
  /** What is said around questions of the reader’s own, where the figure takes some. */
  readonly asking?: Asking<D>;
}

/** A state with a name: what the story, the gallery and addresses ask for. */
export interface View<S> {
  /** `[a-z0-9-]+`; a promise once published. */
  readonly id: string;
  readonly state: S;
}

/** A picture that can grow from one year to another. */
export interface Opening {
  readonly from: number;
  readonly to: number;
  /**
   * What is there in the last year. A mark with `data-grown` says what it measures in each year that
   * changes it, `1954:3 2014:4`: a line its width in px, anything else its share of its full size; 0
   * where it is not there.
   */
  readonly scene: Scene;
}

/**
 * What draws a figure, at the build and in a browser: a pure function from series, state, layout and
 * words to a scene. `D` are the series, plain JSON; `S` is the state, a plain value; `L` are the words
 * in its pictures. Methods, so that the catalogue can hold figures of all types.
 */
export interface Picture<D = unknown, S = unknown, L = unknown> {
  readonly id: string;
  /** In the order of the story; the first is the default. */
  readonly views: readonly View<S>[];
  readonly sizes: ByLayout<Size>;
  draw(series: D, state: S, layout: LayoutName, words: Worded<L>): Scene;
}

/**
 * A figure: its picture, what the build makes its series and sources from, and what it says in each
 * language. Everything the site shows of it follows from this.
 */
export interface Figure<D = unknown, S = unknown, L = unknown> extends Picture<D, S, L> {
  /** Datasets (folders of content/data) the figure draws from. */
  readonly datasets: readonly string[];
  /** Rows to series. Throws on data that the schema allows but the figure cannot draw. */
  prepare(tables: Tables): D;
  /** Where rows come from; sources without a name of their own have one in the words. */
  cite(tables: Tables, words: Pick<Worded<L>, 'labels'>): Citations;
  /** All that it says, by the language of the edition. */
  readonly words: Readonly<Record<Edition['lang'], Telling<D, L>>>;
  /** How readers put questions of their own to it, where they may: `ask.ts`, by the contract in asking.ts. */
  readonly ask?: Ask<D, S>;
  /** Its last view as it may grow before a reader's eyes, where it can open a story. */
  opening?(series: D, layout: LayoutName, words: Worded<L>): Opening;
  /** A state small enough to stand in a line of text, without words, where it can mark how far a story has come. */
  miniature?(series: D, state: S): Scene;
}

/** Gives a picture its inferred types. */
export const definePicture = <D, S, L>(picture: Picture<D, S, L>): Picture<D, S, L> => picture;

/** Gives a figure its inferred types. */
export const defineFigure = <D, S, L>(figure: Figure<D, S, L>): Figure<D, S, L> => figure;
