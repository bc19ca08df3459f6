import { headline } from '../headline.ts';
import { accessed, italic, text, type Run } from '../run.ts';
import { author, type Work } from '../work.ts';
import { americanDay } from './days.ts';

/** The Chicago Manual of Style, 18th edition, bibliography entry. */
export function chicago(work: Work): Run[] {
  const title: Run[] =
    work.kind === 'site'
      ? [italic(author), text('. ')]
      : [text(`${author}. “${headline(work.title)}.” `)];
  return [
    ...title,
    text(`Version ${work.version}. ${americanDay(work.issued)}. `),
    accessed('Accessed {month} {d}, {y}. '),
    text(`${work.url}.`),
  ];
}
