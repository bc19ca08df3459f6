import { italic, text, type Run } from '../run.ts';
import { author, genres, type Work } from '../work.ts';
import { dayOf } from './days.ts';

/** American Psychological Association, 7th edition: the site's name stands once, as the author. */
export function apa(work: Work): Run[] {
  const genre = genres[work.kind];
  const { year, month, date } = dayOf(work.issued);
  return [
    text(`${author}. (${year}, ${month} ${date}). `),
    italic(work.title),
    text(`${genre === undefined ? '' : ` [${genre}]`}. ${work.url}`),
  ];
}
