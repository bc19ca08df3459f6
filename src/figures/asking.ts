import type { Formats } from '../editions/edition.ts';

/** What a reader chose, by the names of the controls: an option, a list of options, or a whole number. Plain JSON. */
export type Choice = Readonly<Record<string, string | number | readonly string[]>>;

/** One of several options; as many as fit are shown at once, more are a list, and of many one types a name. */
export interface One<O extends string = string> {
  readonly kind: 'one';
  /** `[A-Za-z0-9-]+` each: they stand in addresses, and are promises there. */
  readonly options: readonly O[];
  readonly usual: O;
}

/** Any of several options, none included. A choice holds them in the order of `options`. */
export interface Some<O extends string = string> {
  readonly kind: 'some';
  readonly options: readonly O[];
  readonly usual: readonly O[];
}

/** A whole number from one to another, both among them: a year. Scrubbed, or set by the arrow keys. */
export interface Whole {
  readonly kind: 'whole';
  readonly from: number;
  readonly to: number;
  readonly usual: number;
}

/** What a reader may change. `usual` is what an address means that does not say. */
export type Control = One | Some | Whole;

type ControlOf<V> = [V] extends [number]
  ? Whole
  : [V] extends [readonly (infer O extends string)[]]
    ? Some<O>
    : [V] extends [string]
      ? One<V>
      : never;

/** The control of each part of a choice, by its name in addresses; shown in this order. */
export type Controls<C = Choice> = string extends keyof C
  ? Readonly<Record<string, Control>>
  : { readonly [K in keyof C]: ControlOf<C[K]> };

/** Says of a control that it does nothing for a choice and is not shown. */
export const HIDDEN = 'hidden';

/**
 * What does nothing for a choice, or would mix what must not be mixed: a control by its name, an option
 * as `name=option`; for each why, by the name of a reason in the words, or HIDDEN. It may depend on
 * controls that stand before it only. A closed control falls back to what is usual, a closed option to
 * the first open one.
 */
export type Closed = Readonly<Record<string, string>>;

/**
 * How readers put questions of their own to a figure: `ask.ts`. `D` are the figure's series, `S` its
 * state, `C` the choice, `N` the numbers of an answer. Pure functions, for the build and the browser;
 * addresses, form, history and files follow from them. The engine knows no figure.
 */
export interface Ask<D = unknown, S = unknown, C = Choice, N = unknown> {
  controls(series: D): Controls<C>;
  closed(series: D, choice: C): Closed;
  /** What `draw` shows for a choice. The usual choice gives the state of a view, mark for mark. */
  state(series: D, choice: C): S;
  /** Every number that the answer states. Sentence, description and table are made of these alone. */
  numbers(series: D, choice: C): N;
}

/** Holds an ask to the types of its figure; what only it knows, choice and numbers, stays its own. */
export const defineAsk = <D, S, C, N>(ask: Ask<D, S, C, N>): Ask<D, S> =>
  ask as unknown as Ask<D, S>;

/** What a control is called, and each of its options. */
export interface ControlWords {
  readonly label: string;
  /** One short line under the label, where it needs one. */
  readonly hint?: string;
  /** By option; `One` and `Some` have all of theirs here. */
  readonly options?: Readonly<Record<string, string>>;
  /** Other names by which an option is found where one types it: another language's, an old one. */
  readonly also?: Readonly<Record<string, readonly string[]>>;
}

/** A column of an answer's table. The page prints, and the file holds, the same values. */
export interface AnswerColumn {
  readonly key: string;
  readonly label: string;
  /** Decimals of its numbers; left out, they are years or the like and printed as they are. */
  readonly digits?: number;
}

/** A row of an answer's table: by the columns' keys. */
export interface AnswerRow {
  /** A row of the figure's tables where there is one that it stands on, else an id of its own. */
  readonly id: string;
  readonly cells: Readonly<Record<string, string | number | null>>;
  /** Decimals where they are not the column’s: a rougher number among finer ones. */
  readonly digits?: Readonly<Record<string, number>>;
}

/** What a reader gets in words for a choice. */
export interface Answer {
  /** What was chosen, in a few words: the picture's accessible name. */
  readonly name: string;
  /** The answer in one sentence. */
  readonly takeaway: string;
  /** What the picture shows, for someone who cannot see it; and the rule by which it was counted. */
  readonly description: string;
  readonly table: {
    readonly caption: string;
    readonly columns: readonly AnswerColumn[];
    readonly rows: readonly AnswerRow[];
  };
}

/** What is said around the questions in one language: `words/<lang>/ask.ts`, as `asking`. */
export interface Asking<D = unknown, N = unknown> {
  /** What the reader is invited to do: "Make your own two per cent". */
  readonly title: string;
  readonly lead: string;
  controls(series: D, words: Formats): Readonly<Record<string, ControlWords>>;
  /** Why something is closed, by the names that `closed` gives. Full sentences. */
  readonly reasons: Readonly<Record<string, string>>;
  /** What one might ask and the data do not tell, each a sentence that says why. */
  readonly lacking: readonly string[];
  answer(numbers: N, words: Formats): Answer;
}
