/** What Zotero makes of a page. */
export interface ZoteroItem {
  readonly itemType: string;
  readonly title: string;
  readonly creators: readonly string[];
  readonly date: string;
  readonly websiteTitle: string;
  readonly language: string;
  readonly rights: string;
  readonly url: string;
}

/**
 * The rules of Zotero's translator for embedded metadata, as measured with it: `DC.type` decides,
 * else Highwire makes a journal article, else Open Graph a web page; authors of several words are
 * split into first and last names, so that an organisation needs a name of one word.
 */
export function zoteroItem(document: Document): ZoteroItem {
  const all = (name: string): string[] =>
    [...document.querySelectorAll(`meta[name="${name}"],meta[property="${name}"]`)].map(
      (tag) => tag.getAttribute('content') ?? '',
    );
  const first = (...names: readonly string[]): string => names.flatMap(all)[0] ?? '';
  const authors = all('citation_author').length > 0 ? all('citation_author') : all('DC.creator');
  return {
    itemType: first('DC.type') || (first('citation_title') ? 'journalArticle' : 'webpage'),
    title: first('citation_title', 'DC.title', 'og:title'),
    creators: authors.map((name) => {
      const [last = '', ...before] = name.split(' ').reverse();
      return [last, before.reverse().join(' ')].filter(Boolean).join(', ');
    }),
    date: first('citation_publication_date', 'DC.date').replaceAll('/', '-'),
    websiteTitle: first('og:site_name'),
    language: first('citation_language', 'DC.language') || document.documentElement.lang,
    rights: first('DC.rights'),
    url: first('citation_public_url', 'og:url'),
  };
}
