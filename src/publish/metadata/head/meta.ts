import { author } from '../../cite/work.ts';
import type { PageHead } from './page.ts';

/** One `<meta>`: Open Graph names its tags by `property`, all others by `name`. */
export interface MetaTag {
  readonly name?: string;
  readonly property?: string;
  readonly content: string;
}

type Pair = readonly [name: string, content: string];

function openGraph(page: PageHead): Pair[] {
  const { url, width, height, alt } = page.image;
  const dates: Pair[] = [
    ['article:published_time', page.published],
    ['article:modified_time', page.modified],
  ];
  return [
    ['og:title', page.title],
    ['og:description', page.description],
    ['og:type', page.type],
    ['og:url', page.shared],
    ['og:site_name', author],
    ['og:locale', page.locale],
    ['og:image', url],
    ['og:image:width', String(width)],
    ['og:image:height', String(height)],
    ['og:image:alt', alt],
    ...(page.type === 'article' ? dates : []),
  ];
}

/**
 * Dublin Core and Highwire. Reference managers that see Highwire alone take a page for a journal
 * article; `DC.type` with the word `webpage` sets them right.
 */
function scholarly(page: PageHead): Pair[] {
  return [
    ['DC.type', 'webpage'],
    ['DC.title', page.title],
    ['DC.creator', author],
    ['DC.publisher', author],
    ['DC.date', page.modified],
    ['DC.language', page.lang],
    ['DC.rights', page.license],
    ['DC.identifier', page.canonical],
    ['citation_title', page.title],
    ['citation_author', author],
    ['citation_publication_date', page.modified.replaceAll('-', '/')],
    ['citation_language', page.lang],
    ['citation_public_url', page.canonical],
  ];
}

/** The tags that say what a page is to link previews and reference managers. */
export function metaTags(page: PageHead): MetaTag[] {
  const card = page.image.width >= 600 ? 'summary_large_image' : 'summary';
  return [
    ...openGraph(page).map(([property, content]) => ({ property, content })),
    { name: 'twitter:card', content: card },
    ...scholarly(page).map(([name, content]) => ({ name, content })),
  ];
}
