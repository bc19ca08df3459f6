import { author, genreOf, type Work } from './work.ts';

/** A work in CSL-JSON. Types and names are those of the specification. */
export interface CslItem {
  readonly id: string;
  readonly type: 'webpage';
  readonly title: string;
  readonly author: readonly { readonly literal: string }[];
  readonly 'container-title'?: string;
  readonly issued: { readonly 'date-parts': readonly (readonly number[])[] };
  readonly URL: string;
  readonly version: string;
  readonly language: string;
  readonly genre?: string;
  readonly abstract?: string;
}

/** The CSL item of a work: a web page, whatever it shows, because importers drop data sets. */
export function cslItem(work: Work): CslItem {
  const genre = genreOf(work);
  return {
    id: work.id,
    type: 'webpage',
    title: work.title,
    author: [{ literal: author }],
    ...(work.kind === 'site' ? {} : { 'container-title': author }),
    issued: { 'date-parts': [work.issued.split('-').map(Number)] },
    URL: work.url,
    version: work.version,
    language: work.edition.lang,
    ...(genre === undefined ? {} : { genre }),
    abstract: work.description,
  };
}
