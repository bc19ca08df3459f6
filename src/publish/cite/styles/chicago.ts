import { accessed, italic, text, type Run } from '../run.ts';
import { author, type Work } from '../work.ts';
import { americanDay } from './days.ts';

/** The Chicago Manual of Style, 18th edition, bibliography entry. */
export function chicago(work: Work): Run[] {
  const words = work.edition.words.citations;
  const title: Run[] =
    work.kind === 'site'
      ? [italic(author), text('. ')]
      : [text(`${author}. “${words.headline(work.title)}.” `)];
  return [
    ...title,
    text(`${words.version(work.version)}. ${americanDay(work.issued, work.edition)}. `),
    accessed(words.accessed.chicago),
    text(`${work.url}.`),
  ];
}
