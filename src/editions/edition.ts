import type { Routes } from './routes.ts';
import type { Words } from './words.ts';

/** What a printed number can stand for: `1.4` is anything from 1.35 to 1.45. */
export interface Span {
  readonly low: number;
  readonly high: number;
}

/** How a language prints numbers, days and lists: all of an edition that a picture needs, in a browser too. */
export interface Formats {
  /** BCP 47: `en`. Names its routes, and in every figure its words. */
  readonly lang: string;
  /** `1,234.5`; `digits` fixes the decimals. */
  readonly number: (value: number, digits?: number) => string;
  /** `8 July 2024`, `July 2024` or `2024`, as precise as the ISO date given. */
  readonly date: (iso: string) => string;
  /** `one` … `nine`, digits from ten on, as prose prints small counts. */
  readonly count: (value: number) => string;
  /** Names in a sentence: `a`, `a and b`, `a, b and c`. */
  readonly list: (names: readonly string[]) => string;
  /** The pieces of a text after which a line may end; put together they are the text. */
  readonly breaks: (text: string) => readonly string[];
}

/** A language version. Every route, string, number and date format goes through it. */
export interface Edition extends Formats {
  /** What the language calls itself. */
  readonly name: string;
  /** Language and region as Open Graph has them: `en_GB`. */
  readonly locale: string;
  /** Every word of the site that is neither story nor data. */
  readonly words: Words;
  /** Where everything of this language is. */
  readonly routes: Routes;
  /** How long a text takes to read, whole minutes, at least one. */
  readonly minutes: (text: string) => number;
  /** The numbers that a text states, in their order. */
  readonly numbers: (text: string) => readonly Span[];
  /** A sentence that stands beside a number: how it begins and ends, and how many characters it may have. */
  readonly sentence: { readonly like: RegExp; readonly most: number };
  /** A text that ends in the full stop of an abbreviation, which ends no sentence. */
  readonly abbreviated: RegExp;
  /** Whether a sentence says that rows are a sample, or a selection, and not all there are. */
  readonly says: Readonly<Record<'sample' | 'selection', RegExp>>;
}
