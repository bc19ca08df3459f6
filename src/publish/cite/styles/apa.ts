import { italic, text, type Run } from '../run.ts';
import { author, genreOf, type Work } from '../work.ts';
import { dayOf } from './days.ts';

/** American Psychological Association, 7th edition: the site's name stands once, as the author. */
export function apa(work: Work): Run[] {
  const genre = genreOf(work);
  const { year, month, date } = dayOf(work.issued, work.edition);
  return [
    text(`${author}. (${year}, ${month} ${date}). `),
    italic(work.title),
    text(`${genre === undefined ? '' : ` [${genre}]`}. ${work.url}`),
  ];
}
