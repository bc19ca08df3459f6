import { en } from '../../../editions/en.ts';
import { accessed, italic, text, type Run } from '../run.ts';
import { author, type Work } from '../work.ts';
import { americanDay } from './days.ts';

/** The Chicago Manual of Style, 18th edition, bibliography entry. */
export function chicago(work: Work): Run[] {
  const words = en.words.citations;
  const title: Run[] =
    work.kind === 'site'
      ? [italic(author), text('. ')]
      : [text(`${author}. “${words.headline(work.title)}.” `)];
  return [
    ...title,
    text(`${words.version(work.version)}. ${americanDay(work.issued)}. `),
    accessed(words.accessed.chicago),
    text(`${work.url}.`),
  ];
}
