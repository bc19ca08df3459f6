import type {
  Article,
  CorrectionComment,
  Dataset,
  ImageObject,
  Organization,
  WebSite,
} from 'schema-dts';
import type { Reference } from '../../../data/ledger.ts';
import type { DataPackage } from '../../../data/schema.ts';
import { author, type Work } from '../../cite/work.ts';
import type { Correction } from '../../../story/corrections/correction.ts';

/** Where the site is: absolute addresses, which are also the names of things in graphs. */
export interface Home {
  readonly site: string;
  /** Where corrections are told, if they are. */
  readonly corrections: string | undefined;
  readonly about: string;
  readonly cite: string;
  readonly logo: string;
  /** The licence of our own work. */
  readonly license: string;
  /** Day of first publication, ISO. */
  readonly first: string;
}

export const us = (home: Home) => ({ '@id': home.about }) as const;
const whole = (home: Home) => ({ '@id': home.site }) as const;

export function organization(home: Home): Organization {
  return {
    '@type': 'Organization',
    '@id': home.about,
    name: author,
    url: home.site,
    logo: { '@type': 'ImageObject', url: home.logo, width: '180', height: '180' },
    ...(home.corrections === undefined ? {} : { correctionsPolicy: home.corrections }),
  };
}

/** What every work says of its making. */
export function made(work: Work, home: Home) {
  return {
    description: work.description,
    url: work.url,
    inLanguage: work.edition.lang,
    version: work.version,
    datePublished: home.first,
    dateModified: work.issued,
    license: home.license,
    author: us(home),
    publisher: us(home),
  } as const;
}

/** The site, with the chapters that are its parts. */
export function webSite(work: Work, chapters: readonly Work[], home: Home): WebSite {
  return {
    '@type': 'WebSite',
    '@id': home.site,
    name: work.title,
    ...made(work, home),
    hasPart: chapters.map(({ url }) => ({ '@id': url })),
  };
}

/** What a chapter stands on and is made of. */
interface Parts {
  readonly commentaries: readonly Reference[];
  readonly images: readonly ImageObject[];
  readonly corrections: readonly Correction[];
  readonly card: string;
}

export function correctionComment({ date, was, now }: Correction): CorrectionComment {
  return { '@type': 'CorrectionComment', datePublished: date, text: `${was} ${now}` };
}

/** What was corrected in a work; nothing where nothing was. */
export function correctionComments(corrections: readonly Correction[]) {
  return corrections.length === 0 ? {} : { correction: corrections.map(correctionComment) };
}

/** A chapter; where it is an adaptation, it names the commentaries that it is based on. */
export function article(work: Work, parts: Parts, home: Home): Article {
  return {
    '@type': 'Article',
    '@id': work.url,
    headline: work.title,
    ...made(work, home),
    mainEntityOfPage: work.url,
    isPartOf: whole(home),
    image: parts.card,
    ...(parts.commentaries.length === 0 ? {} : { isBasedOn: parts.commentaries.map(commentary) }),
    hasPart: parts.images,
    ...correctionComments(parts.corrections),
  };
}

/** A commentary that the story adapts, with its own authors and publisher. */
function commentary({ title, authors, publisher, date, url }: Reference): Article {
  return {
    '@type': 'Article',
    headline: title,
    author: authors.map((name) => ({ '@type': 'Person', name })),
    ...(publisher === undefined ? {} : { publisher: { '@type': 'Organization', name: publisher } }),
    ...(date === undefined ? {} : { datePublished: date }),
    ...(url === undefined ? {} : { url }),
  };
}

/** A figure in a page. `address` is where it is there; `file` a picture file of it. */
export function image(
  { title, description, terms }: Work,
  address: string,
  home: Home,
  file: string,
): ImageObject {
  return {
    '@type': 'ImageObject',
    '@id': address,
    name: title,
    caption: description,
    creator: us(home),
    creditText: author,
    copyrightNotice: `${author}, ${terms}`,
    license: home.license,
    acquireLicensePage: home.cite,
    contentUrl: file,
  };
}

/** A dataset: the tables that all may republish, and what their columns measure. */
export function dataset(work: Work, described: DataPackage, home: Home): Dataset {
  const columns = described.resources.flatMap(({ schema }) =>
    schema.fields.filter(({ unit }) => unit !== undefined),
  );
  return {
    '@type': 'Dataset',
    '@id': work.url,
    name: work.title,
    ...made(work, home),
    creator: us(home),
    isAccessibleForFree: true,
    description: work.description,
    isBasedOn: described.sources.flatMap(({ path }) => (path === undefined ? [] : [path])),
    variableMeasured: columns.map(({ name, title, unit = '' }) => ({
      '@type': 'PropertyValue',
      name: title ?? name,
      unitText: unit,
    })),
  };
}
