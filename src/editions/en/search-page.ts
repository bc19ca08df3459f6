import type { SearchPageWords } from '../words/search-page.ts';
import { number } from './formats.ts';

const many =
  (one: string, more: string) =>
  (all: number): string =>
    `${number(all)} ${all === 1 ? one : more}`;

export const searchPage: SearchPageWords = {
  title: 'Search',
  description:
    'Search the chapters, claims, figures, terms, people, sources and tables, or go through the contents.',
  standfirst: 'Chapters, claims, figures, terms, people, sources and the rows of every table.',
  field: 'Search for',
  go: 'Search',
  noScript:
    'Searching needs a script, and none runs here. Everything that could be found is in these lists:',
  contents: 'Contents',
  topics: 'Figures',
  reference: 'Reference',
  counted: {
    ledger: many('claim', 'claims'),
    glossary: many('term', 'terms'),
    people: many('person', 'people'),
    sources: many('source', 'sources'),
  },
};
