/** What an anchor stands for. Sections, tables and paragraphs are recognised by their words, the rest by name. */
export const KINDS = [
  'chapter',
  'section',
  'step',
  'figure',
  'table',
  'claim',
  'paragraph',
] as const;
export type Kind = (typeof KINDS)[number];

/** A line of content/permalinks.json: an id that was published, which stands for ever. */
export interface Entry {
  /** Slug of the chapter it stands in; `cover` for the cover. */
  readonly chapter: string;
  readonly kind: Kind;
  readonly id: string;
  /** Anchor of the step around it, or of the figure before it. */
  readonly at?: string;
  /** How it begins, for people. */
  readonly words?: string;
  /** By what it is recognised; see fingerprint.ts. */
  readonly print?: string;
  /** Chapters it was in before; each has the anchor still, with a link. */
  readonly was?: readonly string[];
  /** Where links to a removed one are redirected: an anchor, `<chapter>#<anchor>` or a chapter's slug. */
  readonly to?: string;
}

/** Something in the text that people may link to, before it has an entry. */
export interface Place {
  readonly chapter: string;
  readonly kind: Kind;
  /** The author's own name for it, if its kind is known by name. */
  readonly id?: string;
  readonly at?: string;
  /** All its words. */
  readonly words: string;
}

/** Kinds whose ids are an author's own, so that nothing has to be recognised. */
export const isNamed = (kind: Kind): boolean =>
  kind === 'chapter' || kind === 'step' || kind === 'figure' || kind === 'claim';

/** Kinds whose ids are one in the whole site; a figure or a claim has one in each chapter. */
export const isSingle = (kind: Kind): boolean => kind !== 'figure' && kind !== 'claim';
