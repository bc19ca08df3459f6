/**
 * Every path of the site in one language, under the base path. Once published, they stay: what leads
 * here from elsewhere knows nothing else.
 */
export interface Routes {
  readonly cover: string;
  readonly chapter: (slug: string) => string;
  readonly figures: string;
  /** The page of a figure, where everything about it is. */
  readonly figure: (id: string) => string;
  /** How the numbers that the story takes from a figure were counted. */
  readonly numbers: (figure: string) => string;
  readonly number: (figure: string, id: string) => string;
  /** A file of a figure: `2026.svg`, `data.csv`. */
  readonly figureFile: (id: string, file: string) => string;
  /** The embed of a view, or of the figure in its first one. */
  readonly embed: (figure: string, view?: string) => string;
  /** The oEmbed document of that embed. */
  readonly oembed: (figure: string, view?: string) => string;
  /** Where embeds have been tried. */
  readonly hostTest: string;
  /** The page that has a place’s card and leads on to it. */
  readonly share: (anchor: string) => string;
  readonly ledger: string;
  readonly claim: (id: string) => string;
  readonly glossary: string;
  readonly term: (id: string) => string;
  readonly sources: string;
  readonly people: string;
  readonly about: string;
  /** What the mark of our own readings means. */
  readonly ours: string;
  readonly cite: string;
  /** The page that searches the site, and where the index is that it searches. */
  readonly search: string;
  readonly searchIndex: string;
  /** A work on the page of citations. */
  readonly work: (id: string) => string;
  /** A work’s citation in a format of reference managers. */
  readonly citation: (id: string, format: string) => string;
  readonly corrections: string;
  readonly correction: (id: string) => string;
  readonly feed: string;
  /** The picture that other sites show with a link to a page. */
  readonly card: (id: string) => string;
  /** The pictures that wide windows take, of the page at a path. */
  readonly widePictures: (page: string) => string;
  /** The picture of how far the story has come, of the chapter at a path. */
  readonly progress: (page: string) => string;
}

/** The address book of a language. */
export function routesIn(lang: string): Routes {
  const top = `/${lang}/`;
  const page = (name: string): string => `${top}${name}/`;
  const figure = (id: string): string => page(`figures/${id}`);
  const embed = (id: string, view?: string): string =>
    page(view === undefined ? `embed/${id}` : `embed/${id}/${view}`);
  return {
    cover: top,
    chapter: (slug) => page(`chapters/${slug}`),
    figures: page('figures'),
    figure,
    numbers: (id) => `${figure(id)}numbers/`,
    number: (id, value) => `${figure(id)}numbers/#${value}`,
    figureFile: (id, file) => figure(id) + file,
    embed,
    oembed: (id, view) => `${embed(id, view)}oembed.json`,
    hostTest: page('embed/host-test'),
    share: (anchor) => page(`s/${anchor}`),
    ledger: page('ledger'),
    claim: (id) => `${page('ledger')}#${id}`,
    glossary: page('glossary'),
    term: (id) => `${page('glossary')}#${id}`,
    sources: page('sources'),
    people: page('people'),
    about: page('about'),
    ours: `${page('about')}#what-is-ours`,
    cite: page('cite'),
    search: page('search'),
    searchIndex: `/search/${lang}/`,
    work: (id) => `${page('cite')}#${id}`,
    citation: (id, format) => `${top}cite/${id}.${format}`,
    corrections: page('corrections'),
    correction: (id) => `${page('corrections')}#${id}`,
    feed: `${top}feed.xml`,
    card: (id) => `${top}cards/${id}.png`,
    widePictures: (path) => `${path}wide.svg`,
    progress: (path) => `${path}progress.svg`,
  };
}

/** What was at a path on the day of a published edition, ISO date; it never changes. */
export const frozenPath = (path: string, date: string): string => `/v/${date}${path}`;

/** The descriptor of a dataset, or of all of them; data have no language. */
export const descriptorPath = (dataset?: string): string =>
  `/data/${dataset === undefined ? '' : `${dataset}/`}datapackage.json`;
