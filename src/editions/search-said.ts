import type { SearchScriptWords } from './words/search-script.ts';

const all = import.meta.glob<SearchScriptWords>(['./*/search-script.ts', '!./words/*'], {
  eager: true,
  import: 'searchScript',
});

/** What the script of the search page says, in the language of the page. */
export const searchSaid = all[
  `./${document.documentElement.lang}/search-script.ts`
] as SearchScriptWords;
