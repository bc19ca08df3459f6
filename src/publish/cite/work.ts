import { publisher } from '../../data/release.ts';
import type { Edition } from '../../editions/edition.ts';

/** What can be cited. */
export type WorkKind = 'site' | 'chapter' | 'figure' | 'dataset';

/** Something of the site with an address of its own, as a citation names it. */
export interface Work {
  /** Names its citation files: `the-lattice-and-the-sea.bib`. Unique among all works. */
  readonly id: string;
  readonly kind: WorkKind;
  readonly title: string;
  /** One to three sentences. */
  readonly description: string;
  /** Date of the last change to its words or data, ISO, from content and never from the clock. */
  readonly issued: string;
  readonly version: string;
  /** Absolute address. */
  readonly url: string;
  readonly edition: Edition;
  /** "CC BY 4.0", or that with its exceptions. */
  readonly terms: string;
}

/** The site is its own author. */
export const author = publisher.name;

/** What a citation calls the kind of a work in brackets: none for pages of text. */
export const genreOf = ({ kind, edition }: Work): string | undefined =>
  edition.words.citations.genres[kind];
